package jp.jissen.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import jp.jissen.access.AccountId;
import jp.jissen.access.SpaceId;
import jp.jissen.company.CompanyId;
import jp.jissen.company.CompanyProfile;
import jp.jissen.company.CompanyRow;
import jp.jissen.company.EnrolmentId;
import jp.jissen.company.ParticipantDetails;
import jp.jissen.company.ParticipantId;
import jp.jissen.company.ParticipantRow;
import jp.jissen.programme.EditionId;
import jp.jissen.programme.SessionId;
import jp.jissen.programme.SessionMode;
import jp.jissen.programme.SessionRow;
import jp.jissen.programme.SessionState;
import jp.jissen.programme.SessionTexts;
import jp.jissen.programme.Words;

/** The counts under an attendance list. */
class AttendanceSheetTest {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 25);

    private final CompanyRow midori = company("みどり坂製作所");
    private final CompanyRow kohaku = company("こはく電設");
    private final CompanyRow asagi = company("あさぎ物流");

    @Test
    void peopleAndCompaniesAreCountedApart() {
        var sheet = sheet(line(midori, Mark.ABSENT_EXCUSED), line(midori, Mark.LATE), line(kohaku, Mark.ABSENT_UNEXCUSED), line(kohaku, null), line(asagi, null));

        assertThat(sheet.count(Mark.LATE)).isEqualTo(1);
        assertThat(sheet.count(Mark.PRESENT)).isZero();
        assertThat(sheet.open()).isEqualTo(2);
        assertThat(sheet.companyCount()).as("the denominator").isEqualTo(3);
        assertThat(sheet.companiesAttended()).isEqualTo(1);
        assertThat(sheet.companies()).isEqualTo(Map.of(midori.id(), Mark.LATE, kohaku.id(), Mark.ABSENT_UNEXCUSED));
    }

    @Test
    void everyMarkIsCountedOncePerPerson() {
        var sheet = sheet(line(midori, Mark.PRESENT), line(midori, Mark.PRESENT), line(kohaku, Mark.PRESENT), line(asagi, Mark.LEFT_EARLY));

        assertThat(sheet.count(Mark.PRESENT)).isEqualTo(3);
        assertThat(sheet.companiesAttended()).isEqualTo(3);
        assertThat(sheet.open()).isZero();
    }

    @Test
    void anEmptyListCountsNothing() {
        var sheet = sheet();

        assertThat(sheet.companyCount()).isZero();
        assertThat(sheet.companiesAttended()).isZero();
        assertThat(sheet.companies()).isEmpty();
    }

    private static AttendanceSheet sheet(AttendanceLine... lines) {
        var none = new Words("", "");
        var texts = new SessionTexts(new Words("テーマ", ""), new Words("ワーク", ""), none, none, none);
        return new AttendanceSheet(new SessionRow(new SessionId(UUID.randomUUID()), new EditionId(UUID.randomUUID()), 5, DAY, SessionState.PLANNED, SessionMode.VENUE, none, "", texts, List.of(), List.of(), "", 0), List.of(lines));
    }

    private static AttendanceLine line(CompanyRow company, Mark mark) {
        var person = new ParticipantRow(new ParticipantId(UUID.randomUUID()), new EnrolmentId(UUID.randomUUID()), new AccountId(UUID.randomUUID()), "小泉", "こいずみ", new ParticipantDetails("", "", ""), DAY, null);
        return new AttendanceLine(company, person, Optional.ofNullable(mark).map(one -> new Entry(one, one.attended() ? Place.VENUE : null, "")));
    }

    private static CompanyRow company(String name) {
        return new CompanyRow(new CompanyId(UUID.randomUUID()), new SpaceId(UUID.randomUUID()), new CompanyProfile(name, "よみ", "E", 30, 1000, "", "", "", ""), 0);
    }
}
