package jp.jissen.maturity.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;

import jp.jissen.base.ui.LevelSteps;
import jp.jissen.base.ui.LevelSteps.Kind;
import jp.jissen.base.ui.LevelSteps.Mark;
import jp.jissen.base.ui.Panel;
import jp.jissen.catalogue.Catalogue;
import jp.jissen.maturity.CompanyLevels;
import jp.jissen.maturity.LevelAgreed;
import jp.jissen.revision.Revision;

/** 成熟度: the six levels in the programme's sentences, with the company's place once it has agreed, and the grounds. */
class LevelPanel extends Panel {

    LevelPanel(CompanyLevels levels, Catalogue catalogue, List<Revision<LevelAgreed>> before, List<Revision<LevelAgreed>> now) {
        super(t("maturity.level"));
        add(new LevelSteps(catalogue.levels().stream().map(level -> level.meaning().in(locale())).toList(), marks(levels, catalogue)));
        if (levels.now().isEmpty()) {
            add(note(t("maturity.level.none")));
        } else {
            levels.now().ifPresent(agreed -> add(note(t("maturity.level.agreed", formats().date(agreed.on()), agreed.with()))));
            add(grounds(before, now));
        }
    }

    private static List<Mark> marks(CompanyLevels levels, Catalogue catalogue) {
        var marks = new ArrayList<Mark>();
        var newer = levels.now().filter(now -> levels.before().filter(now::equals).isEmpty());
        newer.ifPresent(now -> marks.add(new Mark(now.level(), Kind.NOW, t("maturity.now", formats().date(now.on())))));
        levels.before().ifPresent(before -> marks.add(new Mark(before.level(), newer.isPresent() ? Kind.BEFORE : Kind.NOW, t("maturity.before", formats().date(before.on())))));
        if (marks.isEmpty()) {
            marks.add(new Mark(catalogue.programmeLevels().before(), Kind.BEFORE, t("maturity.programmeFrom")));
        }
        if (marks.stream().noneMatch(mark -> mark.kind() == Kind.NOW && mark.level() >= catalogue.programmeLevels().after())) {
            marks.add(new Mark(catalogue.programmeLevels().after(), Kind.TARGET, t("maturity.programmeTo")));
        }
        return marks;
    }

    /** What the company agreed to, each version, the newest first. */
    private static Details grounds(List<Revision<LevelAgreed>> before, List<Revision<LevelAgreed>> now) {
        var all = new Div();
        all.addClassName("levels__grounds");
        past(all, "maturity.stage.NOW", now);
        past(all, "maturity.stage.BEFORE", before);
        return new Details(t("maturity.grounds", before.size() + now.size()), all);
    }

    private static void past(Div all, String key, List<Revision<LevelAgreed>> versions) {
        if (!versions.isEmpty()) {
            var list = new OrderedList();
            list.addClassName("level-past");
            versions.forEach(version -> list.add(item(version.body())));
            all.add(new H3(t(key)), list);
        }
    }

    private static ListItem item(LevelAgreed agreed) {
        return new ListItem(note(t("maturity.agreedTo", agreed.level(), formats().date(agreed.on()), agreed.with())), new Paragraph(agreed.grounds()));
    }

    static Paragraph note(String text) {
        var note = new Paragraph(text);
        note.addClassName("level-note");
        return note;
    }
}
