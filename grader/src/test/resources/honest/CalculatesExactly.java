import java.math.*;
import java.text.*;

class CalculatesExactly {
    BigDecimal run() {
        BigDecimal sum = new BigDecimal("1.10").add(BigDecimal.valueOf(2)).setScale(1, RoundingMode.HALF_EVEN);
        BigInteger large = BigInteger.TWO.pow(100).mod(BigInteger.TEN);
        double spread = StrictMath.hypot(3, Math.fma(1, 2, 3)) + new DecimalFormat("0.0").format(1).length();
        return sum.multiply(new BigDecimal(large), MathContext.DECIMAL64).add(BigDecimal.valueOf(spread));
    }
}
