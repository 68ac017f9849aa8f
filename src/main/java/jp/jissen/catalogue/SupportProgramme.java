package jp.jissen.catalogue;

/**
 * One of the public body's programmes, placed on the maturity scale.
 *
 * @param step the printed step, such as STEP3
 * @param from lowest level it serves
 * @param to   highest level it serves
 * @param own  whether it is this programme
 * @throws IllegalArgumentException when the levels run downwards
 */
public record SupportProgramme(String code, String step, Label label, int from, int to, boolean own) {

    public SupportProgramme {
        if (to < from) {
            throw new IllegalArgumentException("%s cannot serve levels %d to %d".formatted(code, from, to));
        }
    }
}
