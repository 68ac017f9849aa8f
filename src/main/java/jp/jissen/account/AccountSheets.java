package jp.jissen.account;

import java.util.Set;

import org.springframework.stereotype.Component;

import jp.jissen.access.Acting;
import jp.jissen.access.Role;
import jp.jissen.base.Sheet;
import jp.jissen.draft.SheetOwner;

@Component
class AccountSheets implements SheetOwner {

    @Override
    public Set<String> kinds() {
        return Set.of("account", "account.new");
    }

    @Override
    public Set<Sheet> writable(Set<Sheet> sheets) {
        return Acting.hasRole(Role.COORDINATOR) || Acting.hasRole(Role.ADMIN) ? sheets : Set.of();
    }
}
