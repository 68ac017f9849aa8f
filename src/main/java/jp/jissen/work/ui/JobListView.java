package jp.jissen.work.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.t;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import org.springframework.data.domain.PageRequest;

import jp.jissen.access.Roles;
import jp.jissen.base.ui.Cards;
import jp.jissen.base.ui.Confirm;
import jp.jissen.base.ui.EmptyState;
import jp.jissen.base.ui.Messages;
import jp.jissen.base.ui.PageHeader;
import jp.jissen.base.ui.Polling;
import jp.jissen.base.ui.TranslatedTitle;
import jp.jissen.base.ui.TwoLine;
import jp.jissen.work.JobId;
import jp.jissen.work.JobRow;
import jp.jissen.work.JobService;
import jp.jissen.work.JobState;
import jp.jissen.work.WorkRoutes;

/** 処理の状況: what goes on without anybody's page, what failed for good first. */
@Route(WorkRoutes.JOBS)
@PageTitle("jobs.title")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Roles.COORDINATOR)
class JobListView extends Div {

    /** What goes on stands first, so that this many rows are all that changes by itself. */
    private static final int FIRST = 100;

    private final JobService jobs;
    private final Grid<JobRow> grid = new Grid<>();
    private final EmptyState empty = new EmptyState(t("jobs.empty.title"), t("jobs.empty.text"));
    private final CallbackDataProvider<JobRow, Void> rows = new CallbackDataProvider<>(query -> page(query.getPage(), query.getPageSize()), query -> count(), JobRow::id);
    private final Polling polling;
    private Map<JobId, JobRow> first = Map.of();

    JobListView(JobService jobs) {
        this.jobs = jobs;
        configureGrid();
        add(new PageHeader(t("jobs.title"), t("jobs.purpose")), grid, empty);
        var none = jobs.count() == 0;
        empty.setVisible(none);
        grid.setVisible(!none);
        polling = new Polling(this, this::refresh);
    }

    private Stream<JobRow> page(int page, int size) {
        return jobs.page(PageRequest.of(page, size)).stream();
    }

    private int count() {
        return (int) jobs.count();
    }

    /** A row that has not changed is left alone, and with it the button that somebody may be on. */
    private boolean refresh() {
        var before = first;
        first = page(0, FIRST).collect(Collectors.toMap(JobRow::id, Function.identity()));
        if (first.keySet().equals(before.keySet())) {
            first.values().stream().filter(job -> !job.equals(before.get(job.id()))).forEach(rows::refreshItem);
        } else {
            rows.refreshAll();
        }
        return jobs.underWay() > 0;
    }

    private void configureGrid() {
        grid.addClassName("job-list");
        grid.addThemeNames("no-border", "wrap-cell-content");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(JobListView::what).setHeader(t("jobs.what")).setFlexGrow(3);
        grid.addComponentColumn(JobWords::state).setHeader(t("jobs.state")).setFlexGrow(3);
        grid.addComponentColumn(this::actions).setHeader(t("accounts.actions")).setFlexGrow(1);
        Cards.inNarrowWindows(grid, grid.addComponentColumn(this::card).setHeader(t("jobs.what")));
        grid.setItems(rows);
    }

    private static TwoLine what(JobRow job) {
        var asked = job.askedBy().isEmpty() ? t("jobs.askedBySystem", formats().dateTime(job.askedAt())) : t("jobs.askedBy", job.askedBy(), formats().dateTime(job.askedAt()));
        return new TwoLine(t(job.title()), asked);
    }

    private Div card(JobRow job) {
        var card = new Div(what(job), JobWords.state(job), actions(job));
        card.addClassName("card-row");
        return card;
    }

    private Div actions(JobRow job) {
        var row = new Div();
        row.addClassName("row-actions");
        if (job.state() == JobState.FAILED) {
            row.add(action("job.again", job, () -> restart(job)));
            row.add(action("job.putAway", job, () -> Confirm.removal(t("job.putAway.title"), t("job.putAway.text", t(job.title())), t("job.putAway"), () -> cancel(job, t("job.putAway.done")))));
        }
        if (!job.state().over() && !job.cancelling() && !job.askedBy().isEmpty()) {
            row.add(action("job.cancel", job, () -> Confirm.removal(t("job.cancel.title"), t("job.cancel.text", t(job.title())), t("job.cancel"), () -> cancel(job, t("job.cancel.done")))));
        }
        return row;
    }

    private static Button action(String key, JobRow job, Runnable then) {
        var button = new Button(t(key), event -> then.run());
        button.addThemeName("tertiary");
        button.setAriaLabel(t(key) + " " + t(job.title()));
        return button;
    }

    private void restart(JobRow job) {
        jobs.restart(job.id());
        Messages.done(t("job.again.done"));
        polling.begin();
    }

    private void cancel(JobRow job, String sentence) {
        jobs.cancel(job.id());
        Messages.done(sentence);
        polling.begin();
    }
}
