package jp.jissen.journey;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.security.core.userdetails.UserDetailsService;

import jp.jissen.access.Acting;
import jp.jissen.access.Role;
import jp.jissen.account.AccountService;
import jp.jissen.account.NewAccount;
import jp.jissen.account.OwnAccountService;
import jp.jissen.account.PersonName;
import jp.jissen.account.Preferences;
import jp.jissen.account.SignedInPerson;
import jp.jissen.account.SlipService;
import jp.jissen.browser.Browsers;
import jp.jissen.browser.Visitor;
import jp.jissen.company.AssignmentService;
import jp.jissen.company.CompanyFilter;
import jp.jissen.company.CompanyListService;
import jp.jissen.company.CompanyProfile;
import jp.jissen.company.CompanyRow;
import jp.jissen.company.CompanyService;
import jp.jissen.company.EnrolmentService;
import jp.jissen.company.ParticipantDetails;
import jp.jissen.company.ParticipantService;
import jp.jissen.demo.DemoDay;
import jp.jissen.programme.EditionRow;
import jp.jissen.programme.EditionService;
import jp.jissen.programme.SessionChange;
import jp.jissen.programme.SessionRow;
import jp.jissen.programme.SessionService;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** What journeys need beside the screen: addresses, firms of their own, and the demo as it was before. */
@Import(DemoDay.class)
class Backstage {

    static final String OFFICE = "tadokoro";
    static final String MIDORI = "株式会社みどり坂製作所";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Environment environment;
    private final UserDetailsService people;
    private final EditionService editions;
    private final SessionService sessions;
    private final CompanyService companies;
    private final CompanyListService list;
    private final EnrolmentService enrolments;
    private final ParticipantService participants;
    private final AssignmentService assignments;
    private final SlipService slips;
    private final OwnAccountService accounts;
    private final AccountService book;
    private final DemoDay day;

    Backstage(Environment environment, UserDetailsService people, EditionService editions, SessionService sessions, CompanyService companies, CompanyListService list, EnrolmentService enrolments,
            ParticipantService participants, AssignmentService assignments, SlipService slips, OwnAccountService accounts, AccountService book, DemoDay day) {
        this.environment = environment;
        this.people = people;
        this.editions = editions;
        this.sessions = sessions;
        this.companies = companies;
        this.list = list;
        this.enrolments = enrolments;
        this.participants = participants;
        this.assignments = assignments;
        this.slips = slips;
        this.accounts = accounts;
        this.book = book;
        this.day = day;
    }

    /** A firm that only the calling test knows, with two people who can sign in. */
    record Firm(CompanyRow company, String clerk, String colleague) {

        String register() {
            return "companies/" + company.id() + "/register";
        }
    }

    String address() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }

    Visitor notebook(Browsers browsers, String userName) {
        return browsers.open(address()).signIn(userName, DemoDay.PASSWORD);
    }

    Visitor phone(Browsers browsers, String userName) {
        return browsers.open(address(), Browsers.PHONE, 844).signIn(userName, DemoDay.PASSWORD);
    }

    <T> T as(String userName, Supplier<T> work) {
        var person = (SignedInPerson) people.loadUserByUsername(userName);
        return Acting.as(person, person.getAuthorities().stream().map(authority -> Role.valueOf(authority.getAuthority().substring("ROLE_".length()))).toList(), work);
    }

    EditionRow edition() {
        return as(OFFICE, () -> editions.current().orElseThrow());
    }

    /** A year that a company may still be entered into; long ago, so that the newest year stays the newest. */
    EditionRow prepareAnotherYear() {
        return as(OFFICE, () -> editions.list().stream().filter(year -> year.fiscalYear() == 2010).findFirst().orElseGet(() -> editions.create(2010)));
    }

    SessionRow session(int number) {
        return as(OFFICE, () -> sessions.page(edition().id(), number).session());
    }

    CompanyRow company(String name) {
        return as(OFFICE, () -> list.page(CompanyFilter.of(edition().id()), PageRequest.of(0, 100, Sort.by("c.reading"))).stream().map(line -> line.company())
                .filter(company -> company.name().equals(name)).findFirst().orElseThrow());
    }

    Firm firm() {
        return firm("株式会社ほうせんか" + NUMBER.incrementAndGet());
    }

    Firm firm(String name) {
        var number = NUMBER.incrementAndGet();
        return as(OFFICE, () -> {
            var company = companies.create(new CompanyProfile(name, "ほうせんか%05d".formatted(number), "E", 30, 1000, "100-0001", "東京都千代田区千代田9-9-9", "03-0000-9999", ""));
            var from = edition().period().from();
            var enrolment = enrolments.enrol(company.id(), edition().id(), from);
            for (var person : List.of("clerk", "colleague")) {
                var account = new NewAccount(new PersonName(person.equals("clerk") ? "鳳 千仙" : "仙道 華", ""), person + number, "");
                var slip = slips.issue(List.of(participants.add(enrolment.id(), account, new ParticipantDetails("総務部", "", ""), from).account())).getFirst();
                slips.redeem(slip.token(), DemoDay.PASSWORD, DemoDay.PASSWORD);
            }
            return new Firm(company, "clerk" + number, "colleague" + number);
        });
    }

    /** One of the demo's experts, since the year's first day. */
    void putInCharge(Firm firm, String expert) {
        as(OFFICE, () -> {
            var enrolment = enrolments.find(firm.company().id(), edition().id()).orElseThrow();
            return assignments.assign(enrolment.id(), book.page(expert, PageRequest.of(0, 1)).getFirst().id(), edition().period().from());
        });
    }

    void giveAddress(String userName, String mail) {
        as(OFFICE, () -> {
            var person = book.page(userName, PageRequest.of(0, 1)).getFirst();
            return book.rename(person.id(), new PersonName(person.name(), person.reading()), mail);
        });
    }

    void prefer(String userName, Preferences preferences) {
        as(userName, () -> {
            accounts.prefer(preferences);
            return true;
        });
    }

    /** The session as it was; for tests that move sessions of the demo. */
    void restore(SessionRow before) {
        as(OFFICE, () -> {
            var now = sessions.get(before.id());
            if (now.cancelled()) {
                sessions.resume(before.id());
            }
            return sessions.change(before.id(), new SessionChange(before.heldOn(), before.mode(), before.venue(), before.onlineUrl(), before.texts(), sessions.get(before.id()).version()));
        });
    }

    void firstDay() {
        day.reset();
    }
}
