package jp.jissen.browser;

/**
 * What is left of something typed. Counts code points, 𠮷 as one.
 *
 * @param typed how many were typed
 * @param recovered how many of them came back, in their order
 * @param duplicates how many came that are more than was typed
 */
public record Recovery(int typed, int recovered, int duplicates) {

    public static Recovery of(String typed, String back) {
        var all = typed.codePoints().toArray();
        var left = back.codePoints().toArray();
        var common = new int[all.length + 1][left.length + 1];
        for (var i = 1; i <= all.length; i++) {
            for (var j = 1; j <= left.length; j++) {
                common[i][j] = all[i - 1] == left[j - 1] ? common[i - 1][j - 1] + 1 : Math.max(common[i - 1][j], common[i][j - 1]);
            }
        }
        var recovered = common[all.length][left.length];
        return new Recovery(all.length, recovered, left.length - recovered);
    }

    public double share() {
        return recovered / (double) typed;
    }

    @Override
    public String toString() {
        return "recovered %d / typed %d = %.3f, duplicates %d".formatted(recovered, typed, share(), duplicates);
    }
}
