package jp.jissen.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinService;

import jp.jissen.access.Role;
import jp.jissen.testing.As;
import jp.jissen.testing.House;
import jp.jissen.testing.Persona;
import jp.jissen.testing.ScreenTest;
import jp.jissen.testing.Staged;

/** Every address of the product, tried by every role and by somebody who is not signed in. */
@Staged
class RouteAccessTest extends ScreenTest {

    private static final Map<Role, Persona> PEOPLE = Map.of(Role.PARTICIPANT, Persona.PARTICIPANT, Role.EXECUTIVE, Persona.EXECUTIVE, Role.EXPERT, Persona.EXPERT, Role.LECTURER, Persona.LECTURER,
            Role.COORDINATOR, Persona.COORDINATOR, Role.ADMIN, Persona.ADMIN, Role.CLIENT, Persona.CLIENT, Role.GUEST, Persona.GUEST);

    @Autowired
    House house;

    @Test
    @As(Persona.ADMIN)
    void everyRouteOfTheProductIsInTheTable() {
        var routes = VaadinService.getCurrent().getRouter().getRegistry().getRegisteredRoutes().stream().filter(route -> route.getNavigationTarget().getName().startsWith("jp.jissen.")).map(RouteData::getTemplate).toList();

        assertThat(routes).containsExactlyInAnyOrderElementsOf(Stream.of(Address.values()).map(Address::template).toList());
    }

    @ParameterizedTest
    @EnumSource(Address.class)
    void itsRolesSeeThePageAndNobodyElseLearnsThatItIsThere(Address address) {
        assertThat(answers(address.of(house, house.companyA().id()))).isEqualTo(expected(address));
    }

    /** The same roles, at the door of a company that is not theirs: only the office goes in. */
    @ParameterizedTest
    @EnumSource(value = Address.class, names = {"COMPANY", "REGISTER", "REGISTER_PAPER", "VISITS", "VISIT", "ACTIONS", "MATURITY", "SURVEY"})
    void anotherCompanysPageIsNoPage(Address address) {
        var answers = answers(address.of(house, house.companyB().id()));

        answers.remove(Role.COORDINATOR.name());
        assertThat(answers.values().stream().distinct()).containsExactlyInAnyOrder("no page", "sign-in");
    }

    private Map<String, String> expected(Address address) {
        var expected = new TreeMap<String, String>();
        PEOPLE.keySet().forEach(role -> expected.put(role.name(), address.roles().contains(role) ? address.view() : "no page"));
        expected.put("nobody", address == Address.SIGN_IN ? "SignInView" : address.open() ? address.view() : "sign-in");
        return expected;
    }

    private Map<String, String> answers(String address) {
        var answers = PEOPLE.entrySet().stream().collect(Collectors.toMap(entry -> entry.getKey().name(), entry -> {
            signIn(entry.getValue().userName());
            return answer(address);
        }, (one, other) -> one, TreeMap::new));
        signOut();
        open(address);
        answers.put("nobody", addressBar().equals("/sign-in") ? "sign-in" : answer(address));
        return answers;
    }

    private String answer(String address) {
        open("there/is/no/such/page");
        var noSuchPage = words();
        assertThat(view()).isEqualTo("NotFoundView");
        open(address);
        var view = view();
        if (!view.equals("NotFoundView")) {
            return view;
        }
        assertThat(words()).as("the answer at %s", address).isEqualTo(noSuchPage);
        return "no page";
    }

    private static String view() {
        return ClassUtils.getUserClass(UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst()).getSimpleName();
    }

    private void signOut() {
        cleanVaadinEnvironment();
        SecurityContextHolder.clearContext();
        initVaadinEnvironment();
    }
}
