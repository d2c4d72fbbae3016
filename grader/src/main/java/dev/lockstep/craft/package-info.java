/// What a good reviewer of concurrent Java would say about a submission, read off its class files.
/// A remark costs no points and never decides a verdict.
@NullMarked
package dev.lockstep.craft;

import org.jspecify.annotations.NullMarked;
