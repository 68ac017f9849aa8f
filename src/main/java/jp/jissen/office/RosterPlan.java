package jp.jissen.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jp.jissen.access.AccountId;
import jp.jissen.account.NewAccount;
import jp.jissen.company.CompanyProfile;
import jp.jissen.company.CompanyRow;
import jp.jissen.company.EnrolmentId;
import jp.jissen.company.ParticipantDetails;
import jp.jissen.company.ParticipantId;

/** What a file's rows come to, company by company. @param lines of all rows, the wrong ones too; @param steps without those */
record RosterPlan(List<RosterLine> lines, List<CompanyStep> steps) {

    /**
     * A company and its people.
     *
     * @param company as it is; empty for a new one
     * @param profile to be written; empty when it stays as it is
     * @param enrolFrom empty when the company takes part already
     */
    record CompanyStep(Optional<CompanyRow> company, Optional<CompanyProfile> profile, Optional<EnrolmentId> enrolment, Optional<LocalDate> enrolFrom, List<PersonStep> people) {
    }

    /**
     * A person.
     *
     * @param seat as it is; empty for a person who is new in this company's year
     * @param account that a new person has already
     * @param written whether name, mail or details are to be written; always for a new person
     * @param lastDay empty when it stays as it is
     */
    record PersonStep(Optional<ParticipantId> seat, Optional<AccountId> account, NewAccount person, ParticipantDetails details, LocalDate from, boolean written, Optional<LocalDate> lastDay) {
    }
}
