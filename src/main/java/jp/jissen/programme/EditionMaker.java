package jp.jissen.programme;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import jp.jissen.access.SpaceKind;
import jp.jissen.access.SpaceService;
import jp.jissen.base.Era;
import jp.jissen.base.Refusal;
import jp.jissen.catalogue.Catalogue;
import jp.jissen.catalogue.Catalogues;
import jp.jissen.catalogue.Label;
import jp.jissen.catalogue.SessionTemplate;

/** Makes editions: the first of a catalogue, each further one of the year before. */
@Component
class EditionMaker {

    private final Catalogues catalogues;
    private final Editions editions;
    private final Sessions sessions;
    private final EditionContents contents;
    private final SpaceService spaces;
    private final SessionWriter writer;
    private final ApplicationEventPublisher events;

    EditionMaker(Catalogues catalogues, Editions editions, Sessions sessions, EditionContents contents, SpaceService spaces, SessionWriter writer, ApplicationEventPublisher events) {
        this.catalogues = catalogues;
        this.editions = editions;
        this.sessions = sessions;
        this.contents = contents;
        this.spaces = spaces;
        this.writer = writer;
        this.events = events;
    }

    Edition fromCatalogue(int fiscalYear) {
        var catalogue = catalogues.latest();
        var dates = new ProposedDates(fiscalYear - catalogue.fiscalYear(), Period.fiscalYear(fiscalYear), calendar());
        var texts = new EditionTexts(name(fiscalYear, Words.of(catalogue.programme())), Words.of(catalogue.venue()),
                "", Words.of(catalogue.helpdeskHours()), catalogue.riskScales().getFirst().code());
        var edition = editions.save(new Edition(spaces.open(SpaceKind.EDITION), fiscalYear, catalogue.version(), texts));
        copyOutline(catalogue, edition.id(), dates);
        catalogue.sessions().forEach(template -> copy(template, edition, dates, catalogue));
        events.publishEvent(new EditionMade(edition.row(), Optional.empty()));
        return edition;
    }

    private void copyOutline(Catalogue catalogue, EditionId edition, ProposedDates dates) {
        for (var part : catalogue.parts()) {
            contents.add(new EditionPart(edition, part.number(), Words.of(part.title())));
        }
        for (var part : catalogue.parts()) {
            part.chapters().forEach(chapter -> contents.add(new EditionChapter(edition, part.number(), chapter.number(), Words.of(chapter.title()))));
        }
        catalogue.visits().forEach(visit -> contents.add(new EditionWindow(edition,
                new VisitWindow(visit.number(), dates.period(new Period(visit.from(), visit.to())), Words.of(visit.aim()), visit.hasSurvey()))));
        catalogue.milestones().forEach(milestone -> contents.add(new EditionMilestone(edition,
                new Milestone(milestone.kind().name(), Words.of(milestone.label()), dates.period(new Period(milestone.from(), milestone.to().orElse(Period.fiscalYear(catalogue.fiscalYear()).until())))))));
    }

    private void copy(SessionTemplate template, Edition edition, ProposedDates dates, Catalogue catalogue) {
        var texts = new SessionTexts(Words.of(template.seminarTheme()), Words.of(template.workshopTheme()), lines(template.goals()), Words.of(template.bring()), new Words("", ""));
        var session = sessions.save(new ProgrammeSession(edition.id(), template.number(), dates.day(template.date()), edition.texts().venue(), texts,
                template.partNumbers(), template.chapterNumbers(), template.worksheetType()));
        writer.begin(session);
        contents.replacePhases(session.id(), template.runningOrder().stream().map(phase -> new Phase(phase.code(), Words.of(phase.label()), phase.start(), phase.end())).toList());
        for (var position = 0; position < template.homework().size(); position++) {
            var homework = template.homework().get(position);
            var due = dates.calendar().before(dates.day(catalogue.session(homework.dueBeforeSession()).date()));
            contents.add(new SessionHomework(session.id(), position, HomeworkKind.valueOf(homework.kind().name()), homework.target(), Words.of(homework.text()), due));
        }
    }

    Edition nextOf(Edition before) {
        var year = before.fiscalYear() + 1;
        var dates = new ProposedDates(1, Period.fiscalYear(year), calendar());
        var old = before.texts();
        var name = new Words(old.name().ja().replace(Era.fiscalYear(before.fiscalYear()), Era.fiscalYear(year)), old.name().en().replace(String.valueOf(before.fiscalYear()), String.valueOf(year)));
        var texts = new EditionTexts(name, old.venue(), old.helpdeskPhone(), old.helpdeskHours(), old.riskScale());
        var edition = editions.save(new Edition(spaces.open(SpaceKind.EDITION), year, before.catalogueVersion(), texts));
        var parts = contents.parts(before.id());
        parts.forEach(part -> contents.add(new EditionPart(edition.id(), part.number(), part.title())));
        parts.forEach(part -> part.chapters().forEach(chapter -> contents.add(new EditionChapter(edition.id(), part.number(), chapter.number(), chapter.title()))));
        contents.windows(before.id()).stream().map(EditionWindow::window).forEach(window -> contents.add(new EditionWindow(edition.id(),
                new VisitWindow(window.number(), dates.period(window.period()), window.aim(), window.survey()))));
        contents.milestones(before.id()).stream().map(EditionMilestone::milestone).forEach(milestone -> contents.add(new EditionMilestone(edition.id(),
                new Milestone(milestone.code(), milestone.label(), dates.period(milestone.period())))));
        copySessions(before, edition, dates);
        events.publishEvent(new EditionMade(edition.row(), Optional.of(before.id())));
        return edition;
    }

    private void copySessions(Edition before, Edition edition, ProposedDates dates) {
        var old = sessions.of(before.id().value());
        var ids = old.stream().map(ProgrammeSession::id).toList();
        var phases = contents.phases(ids);
        var homework = contents.homework(ids).stream().collect(Collectors.groupingBy(SessionHomework::sessionId));
        for (var session : old) {
            var row = session.row();
            var copy = sessions.save(new ProgrammeSession(edition.id(), row.number(), dates.day(row.heldOn()), edition.texts().venue(), row.texts().withoutNotice(),
                    row.partNumbers(), row.chapterNumbers(), row.worksheetType()));
            writer.begin(copy);
            contents.replacePhases(copy.id(), phases.getOrDefault(row.id(), List.of()));
            homework.getOrDefault(row.id().value(), List.of()).forEach(piece -> contents.add(piece.copyTo(copy.id(), dates.due(piece.homework(0).dueOn()))));
        }
    }

    /** @throws Refusal when the catalogue has no such scale set */
    void requireScale(String catalogueVersion, String code) {
        if (catalogues.version(catalogueVersion).riskScales().stream().noneMatch(scale -> scale.code().equals(code))) {
            throw Refusal.of("riskScale", "refusal.code.unknown", code);
        }
    }

    BusinessDays calendar() {
        return new BusinessDays(contents.closings().stream().map(OfficeClosing::day).toList());
    }

    private static Words lines(List<Label> goals) {
        return new Words(goals.stream().map(Label::ja).collect(Collectors.joining("\n")), goals.stream().map(Label::en).collect(Collectors.joining("\n")));
    }

    private static Words name(int fiscalYear, Words programme) {
        return new Words(Era.fiscalYear(fiscalYear) + " " + programme.ja(), programme.en() + " " + fiscalYear);
    }
}
