package jp.jissen.catalogue;

import java.util.Optional;

/**
 * A step of the case collection from interview to print (2024 guide for companies, page 5).
 *
 * @param number                from 1
 * @param due                   empty where the guide sets no time
 * @param closesText            whether the company can no longer change the text once this step is done
 * @param needsCompanyAgreement whether the step cannot be done without the company's yes
 */
public record CaseStep(int number, Label label, CaseActor actor, Optional<Due> due, boolean closesText, boolean needsCompanyAgreement,
        Label explanation) {

    /**
     * When a step is due: an amount of time counted from the day after an earlier step.
     *
     * @param afterStep number of the earlier step; for a company's step the day its paper was received
     * @param amount    from 1
     */
    public record Due(int afterStep, int amount, Unit unit) {
    }

    public enum Unit {
        /** Skips weekends, public holidays and the office's year-end closure. */
        BUSINESS_DAYS,
        /** The office's own, approximate interval. */
        WEEKS
    }

    public CaseStep {
        if (due.isPresent() && due.get().afterStep() >= number) {
            throw new IllegalArgumentException("step %d cannot wait for step %d".formatted(number, due.get().afterStep()));
        }
    }
}
