package jp.jissen.programme;

import java.util.Set;

import org.springframework.stereotype.Component;

import jp.jissen.access.Acting;
import jp.jissen.access.Role;
import jp.jissen.base.Sheet;
import jp.jissen.draft.SheetOwner;

@Component
class ProgrammeSheets implements SheetOwner {

    @Override
    public Set<String> kinds() {
        return Set.of("edition", "edition.window", "edition.milestone", "edition.part", "session", "session.phases", "homework", "office.closing");
    }

    @Override
    public Set<Sheet> writable(Set<Sheet> sheets) {
        return Acting.hasRole(Role.COORDINATOR) ? sheets : Set.of();
    }
}
