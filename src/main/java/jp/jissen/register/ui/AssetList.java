package jp.jissen.register.ui;

import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.value.ValueChangeMode;

import jp.jissen.base.ui.RiskMatrix.Cell;
import jp.jissen.base.ui.TwoLine;
import jp.jissen.catalogue.Catalogue;
import jp.jissen.register.AssetFilter;
import jp.jissen.register.AssetFilter.Progress;
import jp.jissen.register.AssetId;
import jp.jissen.register.AssetLine;
import jp.jissen.register.AssetService;
import jp.jissen.register.AssetSort;
import jp.jissen.register.RegisterRow;

/** The list of assets with its filters; loads what is in view. */
class AssetList extends Section {

    private static final int SHOWN_WHOLE = 12;

    private final AssetService assets;
    private final RegisterRow register;
    private final Catalogue catalogue;
    private final Grid<AssetLine> grid = new Grid<>();
    private final H2 title = new H2();
    private final Paragraph empty = new Paragraph();
    private AssetFilter filter = AssetFilter.ALL;
    private AssetSort sort = AssetSort.RISK;
    private boolean quiet;
    private final CallbackDataProvider<AssetLine, Void> lines = DataProvider.fromCallbacks(
            query -> this.page(query.getPage(), query.getPageSize()), query -> this.count());

    /** @param onChosen the line a person chose */
    AssetList(AssetService assets, RegisterRow register, Catalogue catalogue, Consumer<AssetLine> onChosen) {
        this.assets = assets;
        this.register = register;
        this.catalogue = catalogue;
        addClassName("list-panel");
        var head = new Div(title, order());
        head.addClassName("list-panel__head");
        configure(onChosen);
        empty.addClassName("hint");
        add(head, filters(), empty, grid);
    }

    AssetFilter filter() {
        return filter;
    }

    void show(AssetFilter changed) {
        filter = changed;
        refresh();
    }

    /** Only the assets of one cell of the matrix, or of none in particular. */
    void cell(Optional<Cell> cell) {
        show(filter.cell(cell.map(Cell::importance).orElse(null), cell.map(Cell::likelihood).orElse(null)));
    }

    void refresh() {
        lines.refreshAll();
        var found = count();
        grid.setAllRowsVisible(found <= SHOWN_WHOLE);
        grid.setVisible(found > 0);
        empty.setVisible(found == 0);
        empty.setText(filter.equals(AssetFilter.ALL) ? t("assets.none") : t("assets.noneFiltered"));
    }

    /** Marks a line as chosen without telling. */
    void select(AssetId id) {
        quiet = true;
        firstLines().filter(line -> line.id().equals(id)).findFirst().ifPresentOrElse(grid::select, grid::deselectAll);
        quiet = false;
    }

    void deselect() {
        quiet = true;
        grid.deselectAll();
        quiet = false;
    }

    /** The line below the given one in the present order; empty at the end. */
    Optional<AssetLine> after(AssetId id) {
        var all = firstLines().toList();
        for (var i = 0; i + 1 < all.size(); i++) {
            if (all.get(i).id().equals(id)) {
                return Optional.of(all.get(i + 1));
            }
        }
        return Optional.empty();
    }

    private Stream<AssetLine> firstLines() {
        return assets.page(register.id(), filter, sort, 0, 500).stream();
    }

    private void configure(Consumer<AssetLine> onChosen) {
        grid.addClassName("asset-list");
        grid.addThemeName("no-border");
        grid.addComponentColumn(this::text).setHeader(t("asset.name")).setFlexGrow(1);
        grid.addComponentColumn(this::risk).setHeader(t("assets.risk")).setWidth("8rem").setFlexGrow(0);
        grid.setItems(lines);
        grid.getElement().setAttribute("aria-label", t("assets.list"));
        grid.addSelectionListener(event -> {
            if (!quiet) {
                event.getFirstSelectedItem().ifPresent(onChosen);
            }
        });
    }

    private TwoLine text(AssetLine line) {
        var medium = line.medium() == null ? "" : " ・ " + catalogue.label(line.medium()).in(locale());
        return new TwoLine(line.name(), t("asset.no", line.number()) + " ・ " + line.business() + medium);
    }

    private Component risk(AssetLine line) {
        if (line.riskValue() == null) {
            var open = new Span(t("assets.notRated"));
            open.addClassName("hint");
            return open;
        }
        return RiskWords.badge(register.scale().band(line.riskValue()), line.riskValue());
    }

    private Select<AssetSort> order() {
        var order = new Select<AssetSort>();
        order.setItems(AssetSort.values());
        order.setItemLabelGenerator(value -> t("assets.sort." + value.name()));
        order.setValue(sort);
        order.setAriaLabel(t("assets.sort"));
        order.addClassName("list-panel__order");
        order.addValueChangeListener(event -> {
            sort = event.getValue();
            refresh();
        });
        return order;
    }

    private Div filters() {
        var search = new TextField(t("assets.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> show(filter.search(event.getValue())));
        var progress = new Select<Progress>();
        progress.setLabel(t("assets.progress"));
        progress.setItems(Progress.values());
        progress.setItemLabelGenerator(value -> t("assets.progress." + value.name()));
        progress.setValue(Progress.ANY);
        progress.addValueChangeListener(event -> show(filter.progress(event.getValue())));
        var businesses = assets.businesses(register.id());
        var business = new Select<String>();
        business.setLabel(t("asset.business"));
        business.setItems(Stream.concat(Stream.of(""), businesses.stream()).toList());
        business.setItemLabelGenerator(value -> value.isEmpty() ? t("filter.all") : value);
        business.setValue("");
        business.addValueChangeListener(event -> show(filter.business(event.getValue())));
        var archived = new Checkbox(t("assets.archived"));
        archived.addValueChangeListener(event -> show(filter.archived(event.getValue())));
        var rest = new Div(business, progress, archived);
        rest.addClassNames("filters", "filters--narrow");
        var details = new Details(t("assets.filter"), rest);
        details.addClassName("twin");
        return new Div(search, details);
    }

    private Stream<AssetLine> page(int page, int size) {
        return assets.page(register.id(), filter, sort, page, size).stream();
    }

    private int count() {
        var found = assets.count(register.id(), filter);
        title.setText(t("assets.count", found));
        return found;
    }
}
