package dev.lockstep.craft;

import dev.lockstep.trace.Site;

/// One thing to say about one line of a submission.
public record Remark(Kind kind, Site site, String message) {}
