package jp.jissen.shell;

import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import org.springframework.stereotype.Component;

import jp.jissen.attendance.AttendanceService;
import jp.jissen.attendance.Mark;
import jp.jissen.base.Today;
import jp.jissen.base.ui.Facts;
import jp.jissen.base.ui.LevelLadder;
import jp.jissen.base.ui.Panel;
import jp.jissen.catalogue.Catalogues;
import jp.jissen.company.CompanyRow;
import jp.jissen.company.EnrolmentRow;
import jp.jissen.programme.Schedule;
import jp.jissen.register.RegisterRoutes;
import jp.jissen.register.RegisterService;

/** いまの位置: the programme's place on the maturity scale, and how far the company is in numbers. */
@Component
class CompanyStanding {

    private final AttendanceService attendance;
    private final RegisterService registers;
    private final Catalogues catalogues;
    private final Today today;

    CompanyStanding(AttendanceService attendance, RegisterService registers, Catalogues catalogues, Today today) {
        this.attendance = attendance;
        this.registers = registers;
        this.catalogues = catalogues;
        this.today = today;
    }

    Panel panel(CompanyRow company, EnrolmentRow enrolment, Schedule schedule) {
        var catalogue = catalogues.version(schedule.edition().catalogueVersion());
        var before = catalogue.programmeLevels().before();
        var after = catalogue.programmeLevels().after();
        var words = new Div(state("home.level.startLong", before, catalogue.levels().get(before).meaning().in(locale())), state("home.level.goalLong", after, catalogue.levels().get(after).meaning().in(locale())), figures(company, enrolment, schedule));
        words.addClassName("states");
        var row = new Div(new LevelLadder(before, after, t("home.level.start"), t("home.level.goal")), words);
        row.addClassName("home__level");
        return new Panel(t("home.standing"), row).withFooter(new Anchor(RegisterRoutes.assets(company.id()), t("home.toRegister")));
    }

    private static Div state(String key, int level, String meaning) {
        var label = new Paragraph(t(key, level));
        label.addClassName("states__label");
        return new Div(label, new Paragraph(meaning));
    }

    private Facts figures(CompanyRow company, EnrolmentRow enrolment, Schedule schedule) {
        var marks = attendance.ofCompany(enrolment.id());
        var held = schedule.sessions().stream().filter(session -> !session.cancelled() && session.over(today.date())).count();
        var facts = new Facts().row(t("home.attended"), t("home.attended.value", held, marks.values().stream().filter(Mark::attended).count()));
        registers.progress(company.id()).ifPresent(progress -> facts.row(t("home.assets"), t("home.assets.value", progress.assets(), progress.rated())).row(t("home.highRisks"), t("home.highRisks.value", progress.high(), progress.highOpen())));
        return facts;
    }
}
