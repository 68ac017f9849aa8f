package jp.jissen.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import jp.jissen.action.Party;
import jp.jissen.catalogue.VisitMode;
import jp.jissen.company.EnrolmentRow;
import jp.jissen.visit.Attendee;
import jp.jissen.visit.Decision;
import jp.jissen.visit.VisitAnswerService;
import jp.jissen.visit.VisitId;
import jp.jissen.visit.VisitNote;
import jp.jissen.visit.VisitOfficeService;
import jp.jissen.visit.VisitPlan;
import jp.jissen.visit.VisitService;
import jp.jissen.visit.VisitState;

/** The demo's expert visits: planned, written, confirmed and accepted by the people themselves, each on a day of the programme. */
@Component
@Profile("demo")
class DemoVisits {

    private final DemoCast cast;
    private final VisitService visits;
    private final VisitAnswerService answers;
    private final VisitOfficeService officeNotes;

    DemoVisits(DemoCast cast, VisitService visits, VisitAnswerService answers, VisitOfficeService officeNotes) {
        this.cast = cast;
        this.visits = visits;
        this.answers = answers;
        this.officeNotes = officeNotes;
    }

    /** @param parts of the year, by the company's key */
    void play(int fiscalYear, Map<String, EnrolmentRow> parts) {
        DemoFile.read("visits.csv").stream().filter(visit -> visit.get("year").equals(String.valueOf(fiscalYear))).forEach(visit -> play(visit, parts.get(visit.get("company"))));
    }

    private void play(CSVRecord visit, EnrolmentRow part) {
        var expert = company(visit).get("expert");
        var clerk = clerk(visit);
        var held = LocalDate.parse(visit.get("on"));
        var state = VisitState.valueOf(visit.get("state"));
        var planning = held.isAfter(DemoToday.FIRST) ? DemoToday.FIRST.minusDays(4) : held.minusDays(10);
        var id = cast.as(expert, planning, () -> plan(visit, part, held));
        if (state == VisitState.PLANNED) {
            return;
        }
        cast.run(expert, held, () -> write(visit, id, clerk, held, state));
        if (!visit.get("message").isEmpty() || !visit.get("material").isEmpty()) {
            cast.run(expert, held, () -> officeNotes.save(id, visit.get("message"), visit.get("material"), 0));
        }
        if (state == VisitState.ANSWERED) {
            cast.run(clerk.get("user_name"), held.plusDays(3), () -> answers.answer(id, 1, "「私物のスマートフォン」は、いまは会社のものに替えています。書き直していただけますか。"));
        } else if (state == VisitState.CONFIRMED || state == VisitState.ACCEPTED) {
            cast.run(clerk.get("user_name"), held.plusDays(2), () -> answers.confirm(id, 1));
        }
        if (state == VisitState.ACCEPTED) {
            cast.run(DemoProgramme.OFFICE, held.plusDays(5), () -> answers.accept(id, 1));
        }
    }

    private VisitId plan(CSVRecord visit, EnrolmentRow part, LocalDate day) {
        var id = visits.of(part.id()).get(Integer.parseInt(visit.get("number")) - 1).id();
        visits.plan(id, new VisitPlan(day, LocalTime.parse(visit.get("from")), LocalTime.parse(visit.get("until")), VisitMode.valueOf(visit.get("mode")), ""), visits.get(id).version());
        return id;
    }

    private void write(CSVRecord visit, VisitId id, CSVRecord clerk, LocalDate held, VisitState state) {
        visits.attendees(id, List.of(), attendees(visit, clerk));
        if (!visit.get("decision").isEmpty()) {
            visits.decisions(id, List.of(), List.of(new Decision(visit.get("decision"), Party.valueOf(visit.get("owner")), day(visit, "due"))));
        }
        var note = new VisitNote(held, LocalTime.parse(visit.get("from")), LocalTime.parse(visit.get("until")), VisitMode.valueOf(visit.get("mode")), "", visit.get("summary"),
                visit.get("hearing"), visit.get("documents"), visit.get("issues"), visit.get("advice"), visit.get("progress"), visit.get("reached").contains("1"), visit.get("reached").contains("2"), day(visit, "next"), "");
        var version = visits.get(id).version();
        if (state == VisitState.DRAFT) {
            visits.save(id, note, version);
        } else {
            visits.submit(id, note, version);
        }
    }

    /** The clerk, and a guest written as name ・ organisation ・ role. */
    private static List<Attendee> attendees(CSVRecord visit, CSVRecord clerk) {
        var own = new Attendee(clerk.get("name"), company(visit).get("name"), clerk.get("position"));
        if (visit.get("guest").isEmpty()) {
            return List.of(own);
        }
        var guest = visit.get("guest").split(" ・ ");
        return List.of(own, new Attendee(guest[0], guest[1], guest[2]));
    }

    private static @Nullable LocalDate day(CSVRecord visit, String column) {
        return visit.get(column).isEmpty() ? null : LocalDate.parse(visit.get(column));
    }

    private static CSVRecord company(CSVRecord visit) {
        return DemoFile.read("companies.csv").stream().filter(company -> company.get("key").equals(visit.get("company"))).findFirst().orElseThrow();
    }

    private static CSVRecord clerk(CSVRecord visit) {
        return DemoFile.read("people.csv").stream().filter(person -> person.get("role").equals("PARTICIPANT") && person.get("company").equals(visit.get("company"))).findFirst().orElseThrow();
    }
}
