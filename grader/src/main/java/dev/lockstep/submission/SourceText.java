package dev.lockstep.submission;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// The text of a source file, which must be UTF-8.
final class SourceText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SourceText() {}

    static String decode(String path, byte[] content) throws BadSubmission {
        requireNotUtf16(path, content);
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer chars = CharBuffer.allocate(content.length);
        CoderResult result = decoder.decode(bytes, chars, true);
        chars.flip();
        if (result.isError()) {
            throw notUtf8(path, chars.toString(), content[bytes.position()]);
        }
        String text = chars.toString();
        if (text.indexOf(0) >= 0) {
            throw new BadSubmission(path + " has a NUL character; it is not a source file.");
        }
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return marked ? text.substring(1) : text;
    }

    private static void requireNotUtf16(String path, byte[] content) throws BadSubmission {
        boolean little =
                content.length > 1 && content[0] == (byte) 0xFF && content[1] == (byte) 0xFE;
        boolean big = content.length > 1 && content[0] == (byte) 0xFE && content[1] == (byte) 0xFF;
        if (little || big) {
            throw new BadSubmission(path + " is UTF-16. Save it as UTF-8.");
        }
    }

    /// Names the line and the byte: most often it is a letter of a language other than English.
    private static BadSubmission notUtf8(String path, String before, byte found) {
        long line = before.chars().filter(c -> c == '\n').count() + 1;
        String latin = new String(new byte[] {found}, StandardCharsets.ISO_8859_1);
        String letter =
                Character.isLetter(latin.charAt(0)) ? ", which is " + latin + " in Latin-1" : "";
        return new BadSubmission(
                "%s is not UTF-8: line %d has the byte %s%s. Save the file as UTF-8."
                        .formatted(
                                path,
                                line,
                                HexFormat.of().withUpperCase().toHexDigits(found),
                                letter));
    }
}
