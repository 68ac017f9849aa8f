package jp.jissen.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

import jp.jissen.programme.EditionRow;
import jp.jissen.testing.As;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Refused;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;
import jp.jissen.testing.Statements;

/** The office's list: found, filtered, sorted and turned over. */
@Staged
@As(Persona.COORDINATOR)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompanyListServiceTest {

    @Autowired
    Stage stage;
    @Autowired
    CompanyListService list;
    @Autowired
    CompanyService companies;
    @Autowired
    EnrolmentService enrolments;
    @Autowired
    Statements statements;

    private EditionRow edition;
    private CompanyFilter all;

    @BeforeAll
    void fiveCompanies() {
        edition = stage.draft();
        all = CompanyFilter.of(edition.id());
        var day = LocalDate.of(edition.fiscalYear(), 7, 1);
        stage.run(Persona.COORDINATOR, () -> {
            enrol("ﾊﾝｶｸ商事株式会社", "はんかくしょうじ", "I-W", 12, day);
            enrol("株式会社ぜい弱亭", "ゼイジャクテイ", "M", 5, day);
            enrol("㈱髙橋 100%_本舗", "たかはしほんぽ", "I-R", 40, day);
            enrol("アオイ建設", "あおいけんせつ", "D", 120, day);
            var left = enrol("株式会社ウミネコ運輸", "うみねこうんゆ", "H", 60, day);
            enrolments.become(left.id(), EnrolmentStatus.LEFT, day.plusDays(9), "人手不足");
        });
    }

    @Test
    void companiesStandByTheirReadingWhateverItsKana() {
        assertThat(names(all)).containsExactly("アオイ建設", "株式会社ウミネコ運輸", "株式会社ぜい弱亭", "㈱髙橋 100%_本舗", "ﾊﾝｶｸ商事株式会社");
    }

    @ParameterizedTest
    @CsvSource({"ハンカク, ﾊﾝｶｸ商事株式会社", "はんかく, ﾊﾝｶｸ商事株式会社", "脆弱, 株式会社ぜい弱亭", "ぜいじゃく, 株式会社ぜい弱亭", "(株), ㈱髙橋 100%_本舗", "髙橋, ㈱髙橋 100%_本舗", "%, ㈱髙橋 100%_本舗", "_, ㈱髙橋 100%_本舗", "あおい, アオイ建設"})
    void theSearchForgivesSpelling(String typed, String found) {
        assertThat(names(all.search(typed))).containsExactly(found);
        assertThat(list.count(all.search(typed))).isEqualTo(1);
    }

    @Test
    void theSearchFindsNothingWhereThereIsNothing() {
        for (var typed : List.of("ない会社", "\\", "'; drop table company; --")) {
            assertThat(names(all.search(typed))).isEmpty();
            assertThat(list.count(all.search(typed))).isZero();
        }
        assertThat(names(all.search("\0"))).hasSize(5);
    }

    @Test
    void filtersNarrowTogether() {
        assertThat(names(all.status(EnrolmentStatus.LEFT))).containsExactly("株式会社ウミネコ運輸");
        assertThat(names(all.status(EnrolmentStatus.CONFIRMED))).hasSize(4);
        assertThat(names(all.quotaGroups(Set.of("WR")))).containsExactly("㈱髙橋 100%_本舗", "ﾊﾝｶｸ商事株式会社");
        assertThat(names(all.quotaGroups(Set.of("CM", "SV")).status(EnrolmentStatus.CONFIRMED))).containsExactly("アオイ建設", "株式会社ぜい弱亭");
        assertThat(list.count(all.quotaGroups(Set.of("CM", "SV")).status(EnrolmentStatus.CONFIRMED))).isEqualTo(2);
    }

    @Test
    void companiesWithoutAPartInTheYearAreShownOnRequest() {
        var outside = companies.create(new CompanyProfile("株式会社よそもの" + edition.fiscalYear(), "よそもの", "E", 3, 10, "", "", "", ""));

        assertThat(names(all.search("よそもの" + edition.fiscalYear()))).isEmpty();
        var found = list.page(all.search("よそもの" + edition.fiscalYear()).enrolledOnly(false), PageRequest.of(0, 10));

        assertThat(found).singleElement().satisfies(line -> {
            assertThat(line.company()).isEqualTo(outside);
            assertThat(line.enrolment()).isEmpty();
            assertThat(line.participants()).isEmpty();
        });
    }

    @Test
    void pagesFollowOneAnotherWithoutGapsInTheOrderAskedFor() {
        var bySize = Sort.by("c.employees");

        var pages = List.of(0, 1, 2).stream().flatMap(page -> list.page(all, PageRequest.of(page, 2, bySize)).stream()).map(line -> line.company().profile().employees()).toList();

        assertThat(pages).containsExactly(5, 12, 40, 60, 120);
        assertThat(list.count(all)).isEqualTo(5);
    }

    @Test
    void aLineNamesPeopleAndExperts() {
        var one = stage.company(stage.anyEdition());

        var line = list.page(CompanyFilter.of(stage.anyEdition().id()).search(one.company().name()), PageRequest.of(0, 10)).getFirst();

        assertThat(line.enrolment()).contains(one.enrolment());
        assertThat(line.participants()).containsExactly(one.participant());
        assertThat(line.experts()).isEmpty();
        assertThat(line.figures().keySet()).containsExactlyInAnyOrderElementsOf(list.figureKeys());
    }

    @Test
    void aLongListTakesNoMoreStatementsThanAShortOne() {
        var one = statements.count(() -> list.page(all, PageRequest.of(0, 1)));

        assertThat(statements.count(() -> list.page(all, PageRequest.of(0, 5)))).isEqualTo(one).isLessThanOrEqualTo(10);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COORDINATOR")
    void theListIsTheOffices(Persona persona) {
        Refused.everything(stage, persona, () -> list.page(all, PageRequest.of(0, 10)), () -> list.count(all), () -> list.figureKeys());
    }

    private EnrolmentRow enrol(String name, String reading, String industry, int employees, LocalDate day) {
        return enrolments.enrol(companies.create(new CompanyProfile(name, reading, industry, employees, 100, "", "", "", "")).id(), edition.id(), day);
    }

    private List<String> names(CompanyFilter filter) {
        return list.page(filter, PageRequest.of(0, 50, Sort.by("c.reading"))).stream().map(line -> line.company().name()).toList();
    }
}
