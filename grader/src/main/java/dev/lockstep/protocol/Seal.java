package dev.lockstep.protocol;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Seals a stage's lines with a key that no submission sees, and numbers them: a line that was
/// altered, added, left out or repeated does not open.
public final class Seal {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final Mac mac;
    private long next;

    /// @param key as [#newKey] made it
    public Seal(String key) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(key), ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }

    public static String newKey() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    /// The line with its seal in front.
    public String seal(String line) {
        return sealOf(next++, line) + " " + line;
    }

    /// The line without its seal, or nothing where it is not the next one of the other side.
    public Optional<String> open(String sealed) {
        int space = sealed.indexOf(' ');
        if (space < 0) {
            return Optional.empty();
        }
        String line = sealed.substring(space + 1);
        byte[] expected = sealOf(next++, line).getBytes(StandardCharsets.UTF_8);
        byte[] found = sealed.substring(0, space).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(expected, found) ? Optional.of(line) : Optional.empty();
    }

    private String sealOf(long number, String line) {
        mac.update((number + "\n").getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(mac.doFinal(line.getBytes(StandardCharsets.UTF_8)));
    }
}
