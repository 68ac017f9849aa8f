package jp.jissen.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

import jp.jissen.access.AccountId;
import jp.jissen.access.GrantService;
import jp.jissen.access.Role;
import jp.jissen.base.Absent;
import jp.jissen.testing.As;
import jp.jissen.testing.House;
import jp.jissen.testing.MovableDay;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Refused;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

@Staged
@As(Persona.COORDINATOR)
class AccountServiceTest {

    private static final LocalDate TODAY = MovableDay.USUAL;

    @Autowired
    Stage stage;
    @Autowired
    House house;
    @Autowired
    AccountService accounts;
    @Autowired
    GrantService grants;
    @Autowired
    SlipService slips;

    @Test
    void aNewAccountWaitsForItsPerson() {
        var person = accounts.create(new NewAccount(new PersonName("髙﨑 𠮷之助", "たかさき よしのすけ"), "", " ＹＯＳＨＩ＠example.jp "));

        assertThat(accounts.get(person.id())).isEqualTo(person);
        assertThat(person.state()).isEqualTo(AccountState.INVITED);
        assertThat(person.name()).isEqualTo("髙﨑 𠮷之助");
        assertThat(person.mail()).isEqualTo("YOSHI@example.jp");
        assertThat(person.userName()).hasSize(7);
        assertThat(person.lastSignInAt()).isEmpty();
        assertThat(grants.of(List.of(person.id()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"koizumi", "ＫＯＩＺＵＭＩ", " Koizumi "})
    void aTakenUserNameIsRefusedHoweverItIsTyped(String typed) {
        Refused.beside("userName", "refusal.userName.taken", () -> accounts.create(new NewAccount(new PersonName("小泉", ""), typed, "")));
    }

    @Test
    void peopleAreFoundByNameReadingUserNameAndMail() {
        var tag = "z" + Long.toString(System.nanoTime(), 36);
        var one = accounts.create(new NewAccount(new PersonName("検索 " + tag, "けんさく"), tag + "-one", tag + "@example.jp"));
        var two = accounts.create(new NewAccount(new PersonName("別人", "べつじん " + tag), "", ""));

        assertThat(page(tag.toUpperCase())).containsExactly(one, two);
        assertThat(page(tag + "-ONE")).containsExactly(one);
        assertThat(page(tag + "＠example")).containsExactly(one);
        assertThat(page("ベツジン " + tag)).containsExactly(two);
        assertThat(page(tag + "_")).as("a wildcard is a sign like any other").isEmpty();
        assertThat(accounts.count(tag)).isEqualTo(2);
        assertThat(accounts.page(tag, PageRequest.of(1, 1, Sort.by("reading")))).containsExactly(two);
    }

    @Test
    void aChangedNameIsFoundAtOnce() {
        var person = accounts.create(new NewAccount(new PersonName("旧姓", "きゅうせい"), "", ""));
        var name = "新姓 " + person.userName();

        accounts.rename(person.id(), new PersonName(name, "しんせい"), "shin@example.jp");

        assertThat(page(name)).singleElement().extracting(Person::name, Person::reading, Person::mail, Person::userName).containsExactly(name, "しんせい", "shin@example.jp", person.userName());
        Refused.beside("mail", "refusal.mail", () -> accounts.rename(person.id(), new PersonName(name, ""), "shin"));
    }

    @Test
    void aClosedAccountOpensAsItWas() {
        var waiting = accounts.create(new NewAccount(new PersonName("待機", ""), "", ""));
        var inUse = accounts.create(new NewAccount(new PersonName("利用", ""), "", ""));
        slips.redeem(slips.issue(List.of(inUse.id())).getFirst().token(), "さくらとうめが咲いた", "さくらとうめが咲いた");

        for (var person : List.of(waiting, inUse)) {
            accounts.disable(person.id());
            assertThat(accounts.get(person.id()).state()).isEqualTo(AccountState.DISABLED);
            accounts.enable(person.id());
        }

        assertThat(accounts.get(waiting.id()).state()).isEqualTo(AccountState.INVITED);
        assertThat(accounts.get(inUse.id()).state()).isEqualTo(AccountState.ACTIVE);
    }

    @Test
    void nobodyClosesTheirOwnAccount() {
        Refused.with("refusal.account.self", () -> accounts.disable(house.id(Persona.COORDINATOR)));
        assertThat(accounts.get(house.id(Persona.COORDINATOR)).state()).isNotEqualTo(AccountState.DISABLED);
    }

    @ParameterizedTest
    @EnumSource(names = {"COORDINATOR", "ADMIN", "CLIENT"})
    void aCoordinatorTouchesNobodyWithMoreRightsThanAPersonOfOneSpace(Role role) {
        var other = stage.id(stage.staff(role));

        assertProtected(other);
        stage.run(Persona.ADMIN, () -> {
            accounts.rename(other, new PersonName("変更", ""), "");
            accounts.disable(other);
            accounts.enable(other);
            slips.issue(List.of(other));
        });
    }

    @Test
    void aRoleThatIsStillToComeProtectsAndOneThatIsOverDoesNot() {
        var coming = accounts.create(new NewAccount(new PersonName("来月", ""), "", "")).id();
        var gone = accounts.create(new NewAccount(new PersonName("先月", ""), "", "")).id();
        stage.run(Persona.ADMIN, () -> {
            grants.give(coming, Role.ADMIN, null, TODAY.plusMonths(1), null);
            grants.give(gone, Role.ADMIN, null, TODAY.minusMonths(1), TODAY.minusDays(1));
        });

        assertProtected(coming);
        accounts.disable(gone);
        stage.today().moveTo(TODAY.minusDays(1));
        assertProtected(gone);
    }

    @Test
    void oneMayHandleOnesOwnAccount() {
        var me = stage.staff(Role.COORDINATOR);

        assertThat(stage.as(me, () -> accounts.rename(stage.id(me), new PersonName("自分", ""), "")).name()).isEqualTo("自分");
    }

    @Test
    void anUnknownAccountIsAbsent() {
        var nobody = new AccountId(UUID.randomUUID());

        assertThatExceptionOfType(Absent.class).isThrownBy(() -> accounts.get(nobody));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> accounts.disable(nobody));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> slips.issue(List.of(nobody)));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"COORDINATOR", "ADMIN"})
    void onlyOfficeAndAdministratorsHandleAccounts(Persona persona) {
        var other = house.id(Persona.COLLEAGUE);

        Refused.everything(stage, persona, () -> accounts.create(new NewAccount(new PersonName("人", ""), "", "")), () -> accounts.rename(other, new PersonName("人", ""), ""),
                () -> accounts.disable(other), () -> accounts.enable(other), () -> accounts.get(other), () -> accounts.page("", PageRequest.of(0, 10)), () -> accounts.count(""),
                () -> slips.issue(List.of(other)));
    }

    private void assertProtected(AccountId id) {
        Refused.with("refusal.account.protected", () -> accounts.rename(id, new PersonName("変更", ""), ""));
        Refused.with("refusal.account.protected", () -> accounts.disable(id));
        Refused.with("refusal.account.protected", () -> accounts.enable(id));
        Refused.with("refusal.account.protected", () -> slips.issue(List.of(id)));
    }

    private List<Person> page(String search) {
        return accounts.page(search, PageRequest.of(0, 20, Sort.by("reading")));
    }
}
