import java.util.*;

class JumpsWithLabels {
    int run(int[][] grid) {
        int seen = 0;
        outer:
        for (int[] row : grid) {
            for (int value : row.clone()) {
                if (value < 0) {
                    continue outer;
                }
                if (value > 99) {
                    break outer;
                }
                seen += value;
            }
        }
        block: {
            if (seen > 1) {
                break block;
            }
            seen--;
        }
        do {
            seen >>>= 1;
        } while (seen > 100);
        int[][][] deep = new int[2][3][];
        return seen + deep.length + Arrays.deepHashCode(grid.clone());
    }
}
