package exercises.concurrentfetch;

/// An answer of an API: which API gave it, and what it said.
public record ApiResponse(int apiId, int data) {}
