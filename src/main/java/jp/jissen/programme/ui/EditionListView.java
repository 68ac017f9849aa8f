package jp.jissen.programme.ui;

import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import jp.jissen.access.Roles;
import jp.jissen.base.Today;
import jp.jissen.base.ui.Confirm;
import jp.jissen.base.ui.EmptyState;
import jp.jissen.base.ui.Messages;
import jp.jissen.base.ui.PageHeader;
import jp.jissen.base.ui.Panel;
import jp.jissen.base.ui.StateBadge;
import jp.jissen.base.ui.TranslatedTitle;
import jp.jissen.base.ui.TwoLine;
import jp.jissen.live.ui.LiveNews;
import jp.jissen.programme.EditionRow;
import jp.jissen.programme.EditionService;
import jp.jissen.programme.EditionState;
import jp.jissen.programme.ProgrammeRoutes;
import jp.jissen.programme.ScheduleService;

/** 設定: the programme's years, and the days on which the office is closed. */
@Route(ProgrammeRoutes.EDITIONS)
@PageTitle("editions.title")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Roles.COORDINATOR)
class EditionListView extends Div {

    private final EditionService editions;
    private final ScheduleService schedules;
    private final Today today;

    EditionListView(EditionService editions, ScheduleService schedules, Today today) {
        this.editions = editions;
        this.schedules = schedules;
        this.today = today;
        refresh();
    }

    private void refresh() {
        removeAll();
        add(new LiveNews(heard -> refresh()).anywhere(ScheduleService.NEWS).anywhere(ScheduleService.CLOSINGS));
        var all = editions.list();
        add(new PageHeader(t("editions.title"), t("editions.purpose")));
        if (all.isEmpty()) {
            var year = today.date().getMonthValue() >= 4 ? today.date().getYear() : today.date().getYear() - 1;
            var create = new Button(t("editions.create", String.valueOf(year)), event -> {
                editions.create(year);
                refresh();
            });
            create.addThemeName("primary");
            add(new EmptyState(t("editions.empty.title"), t("editions.empty.text"), create));
        } else {
            add(new Panel(t("editions.years"), list(all)));
        }
        add(new Panel(t("closing.title"), new ClosingDays(schedules)));
    }

    private UnorderedList list(List<EditionRow> all) {
        var list = new UnorderedList();
        list.addClassName("edition-list");
        all.forEach(edition -> {
            var link = new Anchor(ProgrammeRoutes.edition(edition.id()), edition.name().in(locale()));
            var badge = new StateBadge(t("edition.state." + edition.state().name()), edition.state() == EditionState.RUNNING ? StateBadge.Tone.DONE : StateBadge.Tone.NEUTRAL);
            var item = new ListItem(new TwoLine(link, t("editions.catalogue", edition.catalogueVersion())), badge);
            item.addClassName("edition-list__i");
            if (edition.equals(all.getFirst())) {
                item.add(new Button(t("editions.next"), event -> Confirm.change(t("editions.next.title"), t("editions.next.text"), t("editions.next"), () -> {
                    var next = editions.makeNext(edition.id());
                    Messages.done(t("editions.next.done", next.name().in(locale())));
                    refresh();
                })));
            }
            list.add(item);
        });
        return list;
    }
}
