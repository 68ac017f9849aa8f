package jp.jissen.casestudy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import jp.jissen.action.ActionRow;
import jp.jissen.base.Sentence;
import jp.jissen.base.Texts;
import jp.jissen.catalogue.Catalogue;
import jp.jissen.catalogue.Catalogues;
import jp.jissen.catalogue.SurveyAxis;
import jp.jissen.company.CompanyRow;
import jp.jissen.company.CompanyService;
import jp.jissen.company.EnrolmentRow;
import jp.jissen.company.ParticipantService;
import jp.jissen.maturity.SurveyRadar;
import jp.jissen.maturity.SurveyService;
import jp.jissen.programme.EditionService;
import jp.jissen.visit.VisitNote;
import jp.jissen.visit.VisitRow;
import jp.jissen.visit.VisitService;

/**
 * The first version of a page, from what the year has left: the company's entry, the notes of its visits, what it promised and
 * kept, and both surveys. Always in Japanese: the collection is. Texts are cut at a sentence where they are too long, so that
 * somebody writes on from there; each block remembers where it came from.
 */
@Component
class CasePrefill {

    private static final int MOST_THEMES = 3;
    private static final int LETTERS = 26;
    private static final Locale PRINT = Locale.JAPANESE;

    private final CompanyService companies;
    private final ParticipantService participants;
    private final VisitService visits;
    private final CasePromises promises;
    private final SurveyService surveys;
    private final EditionService editions;
    private final Catalogues catalogues;
    private final Texts texts;

    CasePrefill(CompanyService companies, ParticipantService participants, VisitService visits, CasePromises promises, SurveyService surveys, EditionService editions, Catalogues catalogues, Texts texts) {
        this.companies = companies;
        this.participants = participants;
        this.visits = visits;
        this.promises = promises;
        this.surveys = surveys;
        this.editions = editions;
        this.catalogues = catalogues;
        this.texts = texts;
    }

    /** @param origins where each block that is filled came from */
    record Begun(CaseText text, Map<CaseBlock, Sentence> origins) {
    }

    /** @param taken what other pages of the year are called */
    Begun of(EnrolmentRow part, Set<String> taken) {
        var page = new Page();
        var company = companies.get(part.company());
        var edition = editions.get(part.edition());
        profile(page, company, catalogues.version(edition.catalogueVersion()), participants.of(part.id()).size(), taken);
        notes(page, notes(part));
        promises(page, promises.of(part, edition.period()).stream().limit(CaseText.STRANDS).toList());
        surveys(page, surveys.radar(part.id()));
        return new Begun(page.text, page.origins);
    }

    private void profile(Page page, CompanyRow company, Catalogue catalogue, int people, Set<String> taken) {
        var profile = company.profile();
        page.text = page.text.with("industry", profile.industry()).with("headcount", HeadcountBand.of(profile.employees()));
        var industry = catalogue.industries().stream().filter(one -> one.code().equals(profile.industry())).findFirst().map(one -> one.label().in(PRINT)).orElse("");
        page.fill(CaseBlock.ALIAS, alias(industry, taken), Sentence.of("case.origin.profile"));
        if (people > 0) {
            page.fill(CaseBlock.ORGANISATION, texts.get("case.prefill.organisation", PRINT, people), Sentence.of("case.origin.people"));
        }
    }

    /** The industry and the first letter that is free, such as 製造業A: after Z comes AA. */
    private static String alias(String industry, Set<String> taken) {
        return IntStream.range(0, LETTERS + LETTERS * LETTERS).mapToObj(number -> number < LETTERS ? letter(number) : letter(number / LETTERS - 1) + letter(number % LETTERS))
                .map(letter -> Excerpt.of(industry, CaseBlock.ALIAS.max() - letter.length()) + letter).filter(alias -> !taken.contains(alias)).findFirst().orElse(industry);
    }

    private static String letter(int number) {
        return String.valueOf((char) ('A' + number));
    }

    /** Notes that were submitted, by the number of their visit. */
    private List<Noted> notes(EnrolmentRow part) {
        return visits.of(part.id()).stream().filter(visit -> visit.state().submitted()).map(visit -> new Noted(visit, visits.get(visit.id()).content().orElseThrow().note())).toList();
    }

    private record Noted(VisitRow visit, VisitNote note) {

        Sentence origin() {
            return Sentence.of("case.origin.visit", visit.number());
        }
    }

    private void notes(Page page, List<Noted> notes) {
        if (notes.isEmpty()) {
            return;
        }
        var first = notes.getFirst();
        page.fill(CaseBlock.BACKGROUND, first.note().summary(), first.origin());
        page.fill(CaseBlock.GIST_BACKGROUND, first.note().summary(), first.origin());
        var issues = notes.stream().flatMap(noted -> noted.note().issues().lines().map(CasePrefill::withoutBullet).filter(line -> !line.isEmpty()).map(line -> Map.entry(line, noted.origin()))).limit(CaseText.STRANDS).toList();
        IntStream.range(0, issues.size()).forEach(i -> page.fill(strand(CaseBlock.ISSUE_1, i), issues.get(i).getKey(), issues.get(i).getValue()));
        if (notes.size() > 1) {
            var last = notes.getLast();
            page.fill(CaseBlock.GIST_RESULTS, last.note().progress().isEmpty() ? last.note().summary() : last.note().progress(), last.origin());
            page.fill(CaseBlock.OUTLOOK, last.note().nextAgenda(), last.origin());
        }
    }

    private static String withoutBullet(String line) {
        return line.replaceFirst("^[\\s　]*([・●○\\-*]|\\d+[.．)）、])?[\\s　]*", "").strip();
    }

    /** What the company kept comes first; what is open is still going on. */
    private static void promises(Page page, List<ActionRow> kept) {
        for (var i = 0; i < kept.size(); i++) {
            var promise = kept.get(i);
            var origin = Sentence.of(promise.open() ? "case.origin.promise.open" : "case.origin.promise.done");
            var heading = strand(CaseBlock.MEASURE_HEADING_1, 2 * i);
            page.fill(heading, promise.promise().text(), origin);
            if (!page.text.of(heading).equals(promise.promise().text())) {   // else it would be printed twice
                page.fill(strand(CaseBlock.MEASURE_1, 2 * i), promise.promise().text(), origin);
            }
            page.text = page.text.with("outcome" + (i + 1), promise.open() ? Outcome.CONTINUED : Outcome.SOLVED);
        }
        if (!kept.isEmpty()) {
            page.fill(CaseBlock.GIST_MEASURES, kept.stream().map(promise -> promise.promise().text().replaceFirst("。$", "")).collect(Collectors.joining("。", "", "。")), Sentence.of("case.origin.promises", kept.size()));
        }
    }

    private void surveys(Page page, SurveyRadar radar) {
        if (radar.before().isEmpty() || radar.after().isEmpty()) {
            return;
        }
        var before = radar.before().get().means();
        var after = radar.after().get().means();
        var gains = new ArrayList<Gain>();
        for (var i = 0; i < radar.axes().size(); i++) {
            if (before.get(i).isPresent() && after.get(i).isPresent()) {
                gains.add(new Gain(radar.axes().get(i), before.get(i).get(), after.get(i).get()));
            }
        }
        var risen = gains.stream().filter(gain -> gain.by().signum() > 0).sorted(Comparator.comparing(Gain::by).reversed()).limit(MOST_THEMES).toList();
        page.text = page.text.with("themes", risen.stream().map(gain -> gain.axis().code()).collect(Collectors.toSet()));
        var origin = Sentence.of("case.origin.survey");
        for (var i = 0; i < Math.min(2, risen.size()); i++) {
            page.fill(strand(CaseBlock.CALL_OUT_1, i), texts.get("case.prefill.risen", PRINT, risen.get(i).axis().shortLabel().in(PRINT), risen.get(i).before().toPlainString(), risen.get(i).after().toPlainString()), origin);
        }
        gains.stream().min(Comparator.comparing(Gain::after)).ifPresent(lowest -> page.fill(CaseBlock.CALL_OUT_3, texts.get("case.prefill.lowest", PRINT, lowest.axis().shortLabel().in(PRINT), lowest.after().toPlainString()), origin));
    }

    private record Gain(SurveyAxis axis, BigDecimal before, BigDecimal after) {

        BigDecimal by() {
            return after.subtract(before);
        }
    }

    /** The block that many places after another. */
    private static CaseBlock strand(CaseBlock first, int after) {
        return CaseBlock.values()[first.ordinal() + after];
    }

    private static final class Page {

        private final Map<CaseBlock, Sentence> origins = new EnumMap<>(CaseBlock.class);
        private CaseText text = CaseText.EMPTY;

        void fill(CaseBlock block, String words, Sentence origin) {
            var fitting = Excerpt.of(words, block.max());
            if (!fitting.isEmpty()) {
                text = text.with(block, fitting);
                origins.put(block, origin);
            }
        }
    }
}
