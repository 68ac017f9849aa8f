package jp.jissen.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

import jp.jissen.access.Acting;
import jp.jissen.access.GrantService;
import jp.jissen.access.Role;
import jp.jissen.base.Absent;
import jp.jissen.company.CompanyFilter;
import jp.jissen.company.CompanyListService;
import jp.jissen.testing.MovableDay;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Refused;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

/** Who reads a register, who writes it, and who only learns how far it is. */
@Staged
class RegisterAudienceTest {

    @Autowired
    Stage stage;
    @Autowired
    RegisterService registers;
    @Autowired
    AssetService assets;
    @Autowired
    RegisterWorkbook workbook;
    @Autowired
    CompanyListService companies;
    @Autowired
    GrantService grants;

    private Stage.Cast company;
    private RegisterRow register;
    private AssetDetails asset;

    @BeforeEach
    void aRegisterWithAnAsset() {
        company = stage.company(stage.anyEdition());
        register = stage.register(company);
        asset = stage.asset(company, "社員名簿");
    }

    @ParameterizedTest
    @EnumSource(names = {"EXPERT", "EXECUTIVE"})
    void expertsAndTheHeadOfTheCompanyReadAndDoNotWrite(Role role) {
        var reader = stage.person(role, company.company().space());

        stage.run(reader, () -> {
            assertThat(assets.get(asset.id()).input()).isEqualTo(asset.input());
            assertThat(assets.page(register.id(), AssetFilter.ALL, AssetSort.RISK, 0, 10)).hasSize(1);
            assertThat(assets.all(register.id(), AssetFilter.ALL, AssetSort.RISK)).hasSize(1);
            assertThat(workbook.write(register, AssetFilter.ALL, Locale.JAPANESE)).isNotEmpty();
            assertThat(registers.mayWrite(company.company().id())).isFalse();
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> assets.save(asset.id(), asset.input(), asset.version()));
        });
        assertThat(stage.as(company.clerk(), () -> registers.mayWrite(company.company().id()))).isTrue();
    }

    /** The guard lets every participant through; whose asset it is, the service asks itself. */
    @Test
    void anExpertWhoTakesPartElsewhereWritesNothingHere() {
        var other = stage.company(stage.anyEdition());
        Acting.asSystem(() -> grants.give(stage.id(other.clerk()), Role.EXPERT, company.company().space(), MovableDay.USUAL, null));

        stage.run(other.clerk(), () -> {
            assertThat(assets.get(asset.id()).id()).isEqualTo(asset.id());
            assertThatExceptionOfType(Absent.class).isThrownBy(() -> assets.save(asset.id(), asset.input(), asset.version()));
            assertThatExceptionOfType(Absent.class).isThrownBy(() -> assets.archive(asset.id()));
            assertThatExceptionOfType(Absent.class).isThrownBy(() -> assets.restore(asset.id()));
            assertThatExceptionOfType(Absent.class).isThrownBy(() -> assets.add(register.id(), asset.input()));
        });
        assertThat(stage.as(company.clerk(), () -> assets.get(asset.id()))).isEqualTo(asset);
    }

    @ParameterizedTest
    @EnumSource
    void everybodyElseIsTold(Persona persona) {
        Refused.everything(stage, persona, () -> registers.of(company.company().id()), () -> assets.get(asset.id()), () -> assets.find(register.id(), 1),
                () -> assets.page(register.id(), AssetFilter.ALL, AssetSort.RISK, 0, 10), () -> assets.count(register.id(), AssetFilter.ALL), () -> assets.all(register.id(), AssetFilter.ALL, AssetSort.RISK),
                () -> assets.matrix(register.id()), () -> assets.businesses(register.id()), () -> workbook.write(register, AssetFilter.ALL, Locale.JAPANESE),
                () -> assets.save(asset.id(), asset.input(), asset.version()), () -> assets.archive(asset.id()), () -> assets.restore(asset.id()), () -> assets.add(register.id(), asset.input()));
        assertThat(stage.as(persona, () -> registers.progress(company.company().id()))).isEmpty();
        assertThat(stage.as(persona, () -> registers.mayWrite(company.company().id()))).isFalse();
    }

    @Test
    void theOfficeLearnsNumbersOnly() {
        stage.run(company.clerk(), () -> assets.add(register.id(), Stage.input("カタログ", new Rating(1, 1, 1, null, "", true, null, null, 1))));

        var line = stage.as(Persona.COORDINATOR, () -> companies.page(CompanyFilter.of(stage.anyEdition().id()).search(company.company().name()), PageRequest.of(0, 10))).getFirst();

        assertThat(line.figures()).isEqualTo(Map.of("companies.figure.assets", 2L, "companies.figure.openRisks", 1L));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1})
    void accessIsThatOfTheDay(int days) {
        var person = stage.person(Role.GUEST, stage.anyEdition().space());
        Acting.asSystem(() -> grants.give(stage.id(person), Role.EXPERT, company.company().space(), MovableDay.USUAL, MovableDay.USUAL));
        stage.run(person, () -> assertThat(assets.get(asset.id()).number()).isEqualTo(1));

        stage.today().moveTo(MovableDay.USUAL.plusDays(days));

        assertThatExceptionOfType(Absent.class).isThrownBy(() -> stage.run(person, () -> assets.get(asset.id())));
    }
}
