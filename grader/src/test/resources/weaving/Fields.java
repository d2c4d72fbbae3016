import java.util.Arrays;

/// Fields and elements of every type.
public class Fields {
    static long aLong = 1;
    static double aDouble = 2;
    static String text = "a";
    static boolean[] flags = new boolean[3];

    boolean flag;
    byte small;
    char letter = 'b';
    short number;
    int whole;
    float broken;
    long big = Long.MAX_VALUE;
    double bigger;
    Object object;
    int[][] table = new int[2][3];

    static class Sub extends Fields {
        @Override
        public String toString() {
            super.whole = 5;
            super.big -= 4;
            this.object = "sub";
            return super.toString();
        }
    }

    static Object run() {
        Fields f = new Sub();
        f.flag = !f.flag;
        f.small += 3;
        f.letter++;
        f.number = f.small--;
        f.broken = f.whole = 9;
        f.bigger = f.big * 0.5;
        f.big += ++aLong;
        aDouble /= 3;
        text += aDouble + f.letter;
        long kept = f.big = aLong++;
        Object same = f.object = text;
        flags[1] = flags[0] = true;
        f.table[1][2] += 4;
        f.table[1][1]++;
        long[] longs = {1, 2, 3};
        longs[1] += longs[2]++ * 2;
        double[] doubles = new double[] {1.5};
        doubles[0] = -doubles[0];
        byte[] bytes = {1, 2};
        bytes[0] <<= 2;
        char[] chars = "xyz".toCharArray();
        chars[1]++;
        short[] shorts = {7};
        shorts[0]--;
        float[] floats = {1f};
        floats[0] = floats[0] + 1;
        Object[] objects = {"a", null};
        objects[1] = objects[0];
        String[] strings = Arrays.copyOf(new String[] {"q"}, 2);
        strings[1] = strings[0] + f;
        int i = 0;
        int[] order = new int[3];
        order[i++] = order[i++] = i;
        return String.join(
                ";",
                f.flag + "" + f.small + f.letter + f.number + f.whole + f.broken + f.big + f.bigger,
                "" + aLong + aDouble + text + kept + same,
                Arrays.toString(flags) + Arrays.deepToString(f.table),
                Arrays.toString(longs) + Arrays.toString(doubles) + Arrays.toString(bytes),
                Arrays.toString(chars) + Arrays.toString(shorts) + Arrays.toString(floats),
                Arrays.toString(objects) + Arrays.toString(strings) + Arrays.toString(order));
    }

    @Override
    public String toString() {
        return "f" + whole + big + object;
    }
}
