package dev.lockstep.html;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Numbers as text, the same in every country.
final class Numbers {
    private Numbers() {}

    /// At most two digits behind the point, and none that say nothing.
    static String plain(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /// Real milliseconds as seconds.
    static String seconds(long millis) {
        return plain(millis / 1000.0) + " s";
    }

    static String counted(int number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }
}
