package jp.jissen.register;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import jp.jissen.access.Rights;
import jp.jissen.access.Role;
import jp.jissen.access.SpaceId;
import jp.jissen.base.Sheet;
import jp.jissen.draft.SheetOwner;

/** Only the company's own participants write its register; whether the office sees it, its executives decide too. */
@Component
class RegisterSheets implements SheetOwner {

    private static final String OPENING = "register.opening";

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
        return Set.of("asset", "asset.new", "asset.copy", OPENING);
    }

    @Override
    public Set<Sheet> writable(Set<Sheet> sheets) {
        var byKind = sheets.stream().collect(Collectors.partitioningBy(sheet -> sheet.kind().equals(OPENING)));
        return Stream.concat(own(byKind.get(true), Role.PARTICIPANT, Role.EXECUTIVE), own(byKind.get(false), Role.PARTICIPANT)).collect(Collectors.toSet());
    }

    private Stream<Sheet> own(List<Sheet> sheets, Role... roles) {
        if (sheets.isEmpty()) {
            return Stream.empty();
        }
        var spaces = rights.spaces(roles).stream().map(SpaceId::value).toList();
        var things = sheets.stream().flatMap(sheet -> sheet.uuid().stream()).toList();
        var own = Stream.concat(registers.inSpaces(spaces, things).stream(), assets.inSpaces(spaces, things).stream()).collect(Collectors.toSet());
        return sheets.stream().filter(sheet -> sheet.uuid().filter(own::contains).isPresent());
    }
}
