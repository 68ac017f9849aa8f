package jp.jissen.register;

import java.util.Set;

import org.springframework.stereotype.Component;

import jp.jissen.access.Rights;
import jp.jissen.access.Role;
import jp.jissen.access.SpaceId;
import jp.jissen.base.Sheet;
import jp.jissen.draft.SheetOwner;

/** Only the company's own participants write its register. */
@Component
class RegisterSheets implements SheetOwner {

    private final Registers registers;
    private final Assets assets;
    private final Rights rights;

    RegisterSheets(Registers registers, Assets assets, Rights rights) {
        this.registers = registers;
        this.assets = assets;
        this.rights = rights;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("asset", "asset.new", "asset.copy");
    }

    @Override
    public boolean mayWrite(Sheet sheet) {
        var space = sheet.kind().equals("asset.new") ? registers.findById(sheet.uuid()).map(Register::space) : assets.findById(sheet.uuid()).map(asset -> new SpaceId(asset.spaceId()));
        return space.filter(one -> rights.has(one, Role.PARTICIPANT)).isPresent();
    }
}
