package dev.lockstep.export;

/// A version of a repository on GitHub that stays what it is: a commit, or a tag of a version.
///
/// @param repository `owner/name`
/// @param ref what git fetches: 40 hexadecimal digits, or `refs/tags/…`, so that no branch of the
///   same name is taken
public record Pinned(String repository, String ref) {
    private static final String NAME = "[A-Za-z0-9_.-]{1,100}";
    private static final String TAG = "v\\d+(\\.\\d+)*([.+-][A-Za-z0-9.+-]+)?|\\d+(\\.\\d+)+";

    /// Reads `OWNER/REPO@REF`, where `REF` is a whole commit or a version such as `v1.2.0`.
    public static Pinned parse(String text) throws Refused {
        int at = text.indexOf('@');
        String repository = at < 0 ? text : text.substring(0, at);
        String version = at < 0 ? "" : text.substring(at + 1);
        if (!repository.matches(NAME + "/" + NAME)) {
            throw new Refused(
                    "Name the grader as OWNER/REPO@REF, for example school/lockstep@v1.2.0: '"
                            + text
                            + "' is not of this form.");
        }
        if (version.matches("[0-9a-f]{40}")) {
            return new Pinned(repository, version);
        }
        if (version.matches(TAG)) {
            return new Pinned(repository, "refs/tags/" + version);
        }
        throw new Refused(
                "Pin the grader to a commit (all 40 digits) or to a version's tag, such as v1.2.0: '"
                        + version
                        + "' may be a branch. A branch moves, so the same answer could get another"
                        + " grade tomorrow, and whoever may push to it would decide the grades.");
    }
}
