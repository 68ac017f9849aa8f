package jp.jissen.notice;

import java.util.Set;

import org.springframework.stereotype.Component;

import jp.jissen.access.Acting;
import jp.jissen.access.Role;
import jp.jissen.base.Sheet;
import jp.jissen.draft.SheetOwner;

@Component
class NoticeSheets implements SheetOwner {

    @Override
    public Set<String> kinds() {
        return Set.of("notice", "mail.returned");
    }

    @Override
    public Set<Sheet> writable(Set<Sheet> sheets) {
        return Acting.hasRole(Role.COORDINATOR) ? sheets : Set.of();
    }
}
