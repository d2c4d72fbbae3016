package dev.lockstep.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// A figure worth seeing that carries no points.
public record Measurement(String name, double value, String unit) {
    /// The figure with its name, the same in every country: `speed-up over one worker: 1.9 x`.
    public String sentence() {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
        String number = rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
        return name + ": " + number + (unit.isEmpty() ? "" : " " + unit);
    }
}
