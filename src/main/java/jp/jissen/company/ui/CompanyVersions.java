package jp.jissen.company.ui;

import java.util.List;

import jp.jissen.catalogue.Catalogue;
import jp.jissen.company.CompanyHistory;
import jp.jissen.company.CompanyRow;
import jp.jissen.company.CompanyService;
import jp.jissen.revision.Revision;
import jp.jissen.revision.ui.History;

/** A company's profile as colleagues left it, and its versions. */
class CompanyVersions implements History<CompanyForm.Typed> {

    private final CompanyService companies;
    private final CompanyHistory history;
    private final Catalogue catalogue;
    private CompanyRow seen;

    CompanyVersions(CompanyService companies, CompanyHistory history, Catalogue catalogue, CompanyRow seen) {
        this.companies = companies;
        this.history = history;
        this.catalogue = catalogue;
        this.seen = seen;
    }

    /** Of what the reader has seen last. */
    long version() {
        return seen.version();
    }

    @Override
    public CompanyForm.Typed now() {
        seen = companies.get(seen.id());
        return CompanyForm.Typed.of(seen.profile(), catalogue);
    }

    @Override
    public List<Revision<CompanyForm.Typed>> newest(int offset, int limit) {
        return history.of(seen.id(), offset, limit).stream().map(version -> version.with(CompanyForm.Typed.of(version.body(), catalogue))).toList();
    }

    @Override
    public void goBack(int number) {
        history.goBack(seen.id(), number, seen.version());
    }

    @Override
    public void undo() {
        history.undo(seen.id());
    }

    @Override
    public void setAside(CompanyForm.Typed mine) {
        history.setAside(seen.id(), mine.profile());
    }
}
