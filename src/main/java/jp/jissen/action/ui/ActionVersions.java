package jp.jissen.action.ui;

import java.util.List;
import java.util.Optional;

import jp.jissen.action.ActionHistory;
import jp.jissen.action.ActionRow;
import jp.jissen.action.ActionService;
import jp.jissen.base.Changed;
import jp.jissen.base.ui.Shared;
import jp.jissen.revision.Revision;
import jp.jissen.revision.ui.History;

/** A promise as the others left it, and its versions. */
class ActionVersions implements History<VersionValues> {

    private final ActionService actions;
    private final ActionHistory history;
    private ActionRow seen;

    ActionVersions(ActionService actions, ActionHistory history, ActionRow seen) {
        this.actions = actions;
        this.history = history;
        this.seen = seen;
    }

    /** Of what the reader has seen last. */
    long version() {
        return seen.version();
    }

    /** The same as the form sees it, which does not write whether it is done. */
    Shared<PromiseValues> ofForm() {
        return new Shared<>() {

            @Override
            public PromiseValues now() {
                return PromiseValues.of(ActionVersions.this.now().promise());
            }

            @Override
            public Optional<Changed> lastChange(String component) {
                return ActionVersions.this.lastChange(component);
            }

            @Override
            public void setAside(PromiseValues mine) {
                history.setAside(seen.id(), mine.promise());
            }
        };
    }

    @Override
    public VersionValues now() {
        seen = actions.get(seen.id());
        return new VersionValues(seen.promise().text(), seen.promise().owner(), seen.promise().dueOn(), seen.state(), seen.reason());
    }

    @Override
    public List<Revision<VersionValues>> newest(int offset, int limit) {
        return history.of(seen.id(), offset, limit).stream().map(version -> version.with(VersionValues.of(version.body()))).toList();
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
    public void setAside(VersionValues mine) {
        history.setAside(seen.id(), mine.promise());
    }
}
