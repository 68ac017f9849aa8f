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
import jp.jissen.maturity.LevelAgreed;
import jp.jissen.maturity.LevelService;
import jp.jissen.maturity.MaturityRoutes;
import jp.jissen.programme.Schedule;
import jp.jissen.register.RegisterRoutes;
import jp.jissen.register.RegisterService;

/** いまの位置: the company's level once it has agreed, else the programme's place on the scale, and how far the company is in numbers. */
@Component
class CompanyStanding {

    private final AttendanceService attendance;
    private final RegisterService registers;
    private final LevelService levels;
    private final Catalogues catalogues;
    private final Today today;

    CompanyStanding(AttendanceService attendance, RegisterService registers, LevelService levels, Catalogues catalogues, Today today) {
        this.attendance = attendance;
        this.registers = registers;
        this.levels = levels;
        this.catalogues = catalogues;
        this.today = today;
    }

    Panel panel(CompanyRow company, EnrolmentRow enrolment, Schedule schedule) {
        var catalogue = catalogues.version(schedule.edition().catalogueVersion());
        var before = catalogue.programmeLevels().before();
        var after = catalogue.programmeLevels().after();
        var agreed = levels.of(enrolment.id()).now();
        var now = agreed.map(LevelAgreed::level).orElse(before);
        var words = new Div(state(agreed.isPresent() ? "home.level.nowLong" : "home.level.startLong", now, catalogue.levels().get(now).meaning().in(locale())), state("home.level.goalLong", after, catalogue.levels().get(after).meaning().in(locale())), figures(company, enrolment, schedule));
        words.addClassName("states");
        var row = new Div(new LevelLadder(now, after, t(agreed.isPresent() ? "home.level.now" : "home.level.start"), t("home.level.goal")), words);
        row.addClassName("home__level");
        return new Panel(t("home.standing"), row).withFooter(new Anchor(MaturityRoutes.maturity(company.id()), t("home.toMaturity")), new Anchor(RegisterRoutes.assets(company.id()), t("home.toRegister")));
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
