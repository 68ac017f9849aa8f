package jp.jissen.maturity;

import java.util.Optional;

import jp.jissen.company.EnrolmentId;

/** How far a company is, in the office's overview. @param before whether the first survey is completed; @param after whether the last one is */
public record Standing(EnrolmentId enrolment, boolean before, boolean after, Optional<Mark> levelBefore, Optional<Mark> levelNow) {

    /** A level as it was found last. @param agreed whether the company has agreed to it */
    public record Mark(int level, boolean agreed) {
    }
}
