package jp.jissen.office.ui;

import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

import org.jspecify.annotations.Nullable;

import jp.jissen.catalogue.Catalogue;
import jp.jissen.catalogue.Industry.QuotaGroup;
import jp.jissen.company.EnrolmentStatus;
import jp.jissen.office.Overview;
import jp.jissen.office.OverviewFilter;

/** Which companies of the overview are shown. */
class OverviewFilters extends Div {

    private final TextField search = new TextField(t("companies.search"));
    private final Select<QuotaGroup> groups;
    private final Select<String> experts;
    private final Select<EnrolmentStatus> status;
    private final Select<String> late;
    private final Span count = new Span();
    private Overview overview;
    private Runnable change = () -> { };

    /** @param lateFirst key of a group of columns in which something is late; null for all companies */
    OverviewFilters(Overview overview, Catalogue catalogue, @Nullable String lateFirst) {
        this.overview = overview;
        addClassNames("filters", "filters--narrow");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> change.run());
        groups = select("companies.group", catalogue.industries().stream().map(industry -> industry.quotaGroup()).distinct().toList(), group -> group.label().in(locale()));
        experts = select("companies.experts", overview.rows().stream().flatMap(row -> row.company().experts().stream()).distinct().sorted().toList(), Function.identity());
        status = select("companies.status", List.of(EnrolmentStatus.values()), value -> t("enrolment." + value.name()));
        var keys = new ArrayList<>(List.of(OverviewFilter.ANYTHING));
        overview.groups().forEach(group -> keys.add(group.key()));
        late = select("overview.late", keys, key -> t(key));
        if (lateFirst != null && keys.contains(lateFirst)) {
            late.setValue(lateFirst);
        }
        add(search, groups, experts, status, late, count);
    }

    private <T> Select<T> select(String label, List<T> items, Function<T, String> words) {
        var select = new Select<T>();
        select.setLabel(t(label));
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(t("filter.all"));
        select.setItemLabelGenerator(item -> item == null ? t("filter.all") : words.apply(item));
        select.addValueChangeListener(event -> change.run());
        return select;
    }

    void onChange(Runnable action) {
        change = action;
    }

    /** The same filters over what is known by now. */
    void show(Overview now) {
        overview = now;
    }

    Overview overview() {
        return overview;
    }

    OverviewFilter filter() {
        return new OverviewFilter(search.getValue(), groups.getValue() == null ? null : groups.getValue().code(), experts.getValue(), status.getValue(), late.getValue());
    }

    void count(int shown, int all) {
        count.setText(t("overview.count", shown, all));
    }
}
