package jp.jissen.testing;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.springframework.security.core.userdetails.UserDetailsService;

import jp.jissen.TestDatabase;
import jp.jissen.access.AccountId;
import jp.jissen.access.Acting;
import jp.jissen.access.GrantService;
import jp.jissen.access.Role;
import jp.jissen.access.SpaceId;
import jp.jissen.account.AccountService;
import jp.jissen.account.NewAccount;
import jp.jissen.account.PersonName;
import jp.jissen.account.SignedInPerson;
import jp.jissen.catalogue.Medium;
import jp.jissen.catalogue.PersonalInformation;
import jp.jissen.company.CompanyProfile;
import jp.jissen.company.CompanyRow;
import jp.jissen.company.CompanyService;
import jp.jissen.company.EnrolmentRow;
import jp.jissen.company.EnrolmentService;
import jp.jissen.company.ParticipantDetails;
import jp.jissen.company.ParticipantRow;
import jp.jissen.company.ParticipantService;
import jp.jissen.programme.EditionRow;
import jp.jissen.programme.EditionService;
import jp.jissen.programme.EditionState;
import jp.jissen.register.AssetDetails;
import jp.jissen.register.AssetInput;
import jp.jissen.register.AssetService;
import jp.jissen.register.Description;
import jp.jissen.register.Rating;
import jp.jissen.register.RegisterRow;
import jp.jissen.register.RegisterService;
import jp.jissen.register.Treatment;

/** Makes what a test needs, through the services, by people who may; nothing is shared between tests. */
public class Stage {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    /** Below the house's year; each test that makes an edition takes a year of its own. */
    private static final AtomicInteger YEAR = new AtomicInteger(2024);
    /** Above it; no farther than needed, because proposed dates move a day or two each year, and years are few. */
    private static final int FIRST_DRAFT = 2030;

    private final UserDetailsService people;
    private final AccountService accounts;
    private final GrantService grants;
    private final EditionService editions;
    private final CompanyService companies;
    private final EnrolmentService enrolments;
    private final ParticipantService participants;
    private final RegisterService registers;
    private final AssetService assets;
    private final MovableDay today;
    private final Discard discard = new Discard(TestDatabase.shared());
    private final Set<Integer> taken = new TreeSet<>();
    private final Set<Integer> takenByTheTest = new TreeSet<>();
    private EditionRow any;

    Stage(UserDetailsService people, AccountService accounts, GrantService grants, EditionService editions, CompanyService companies, EnrolmentService enrolments, ParticipantService participants,
            RegisterService registers, AssetService assets, MovableDay today) {
        this.people = people;
        this.accounts = accounts;
        this.grants = grants;
        this.editions = editions;
        this.companies = companies;
        this.enrolments = enrolments;
        this.participants = participants;
        this.registers = registers;
        this.assets = assets;
        this.today = today;
    }

    /** Does something in the name of an account, with the roles it has today. */
    public <T> T as(String userName, Supplier<T> work) {
        var person = (SignedInPerson) people.loadUserByUsername(userName);
        return Acting.as(person, person.getAuthorities().stream().map(authority -> Role.valueOf(authority.getAuthority().substring(5))).toList(), work);
    }

    public <T> T as(Persona persona, Supplier<T> work) {
        return as(persona.userName(), work);
    }

    public void run(String userName, Runnable work) {
        as(userName, () -> {
            work.run();
            return true;
        });
    }

    public void run(Persona persona, Runnable work) {
        run(persona.userName(), work);
    }

    /** An account with a role for the whole programme. @return the user name */
    public String staff(Role role) {
        return Acting.asSystem(() -> {
            var person = accounts.create(new NewAccount(new PersonName("職員 " + NUMBER.incrementAndGet(), "しょくいん"), "", ""));
            grants.give(person.id(), role, null, LocalDate.of(2000, 1, 1), null);
            return person.userName();
        });
    }

    /** An account with a role for one space. @return the user name */
    public String person(Role role, SpaceId space) {
        return Acting.asSystem(() -> {
            var person = accounts.create(new NewAccount(new PersonName("人物 " + NUMBER.incrementAndGet(), "じんぶつ"), "", ""));
            grants.give(person.id(), role, space, LocalDate.of(2000, 1, 1), null);
            return person.userName();
        });
    }

    public AccountId id(String userName) {
        return ((SignedInPerson) people.loadUserByUsername(userName)).accountId();
    }

    /** A running edition of a year that no other test has. */
    public EditionRow edition() {
        return as(Persona.COORDINATOR, () -> editions.become(editions.create(YEAR.getAndDecrement()).id(), EditionState.RUNNING));
    }

    /** One running edition for all tests that need one for their companies and do not change it: years are few. */
    public EditionRow anyEdition() {
        if (any == null) {
            any = edition();
        }
        return any;
    }

    /** An edition still in preparation, so that nobody takes it for the current one: for tests that change editions. */
    public EditionRow draft() {
        return drafts(1);
    }

    /** As {@link #draft}, and nobody has the year after it. */
    public EditionRow draftWithoutNext() {
        return drafts(2);
    }

    private EditionRow drafts(int years) {
        var first = IntStream.iterate(FIRST_DRAFT, year -> year + 1).filter(year -> IntStream.range(year, year + years).noneMatch(taken::contains)).findFirst().orElseThrow();
        IntStream.range(first, first + years).forEach(year -> {
            taken.add(year);
            takenByTheTest.add(year);
        });
        return as(Persona.COORDINATOR, () -> editions.create(first));
    }

    /** What was made before, for all tests of a class, stays. */
    void begin() {
        takenByTheTest.clear();
    }

    /** Gives the years of the test's drafts back: two hundred are not many. */
    void end() {
        if (!takenByTheTest.isEmpty()) {
            discard.editions(takenByTheTest);
            taken.removeAll(takenByTheTest);
            takenByTheTest.clear();
        }
    }

    /** A company of its own, taking part in the edition since its July, with one participant. */
    public Cast company(EditionRow edition) {
        var number = NUMBER.incrementAndGet();
        return company(edition, "株式会社すずかけ" + number, "すずかけ" + String.format("%05d", number));
    }

    public Cast company(EditionRow edition, String name, String reading) {
        return as(Persona.COORDINATOR, () -> {
            var company = companies.create(new CompanyProfile(name, reading, "E", 30, 1000, "100-0001", "東京都千代田区千代田9-9-9", "03-0000-9999", ""));
            var begin = LocalDate.of(edition.fiscalYear(), 7, 1);
            var enrolment = enrolments.enrol(company.id(), edition.id(), begin);
            var participant = participants.add(enrolment.id(), new NewAccount(new PersonName("参加 " + reading, "さんか " + reading), "", ""), new ParticipantDetails("総務部", "", ""), begin);
            return new Cast(company, enrolment, participant, accounts.get(participant.account()).userName());
        });
    }

    /** The company's register, as its participant sees it. */
    public RegisterRow register(Cast cast) {
        return as(cast.clerk(), () -> registers.of(cast.company().id()));
    }

    /** An asset rated 3, 2, 2 with threat 2 and vulnerability 3: importance 3, likelihood 2, risk 6. */
    public AssetDetails asset(Cast cast, String name) {
        return as(cast.clerk(), () -> assets.add(registers.of(cast.company().id()).id(), input(name, new Rating(3, 2, 2, null, "", false, 2, 3, null))));
    }

    public static AssetInput input(String name, Rating rating) {
        return new AssetInput(new Description("営業", name, "", "営業部", "営業部長", "営業部", Medium.OFFICE_PC, "営業担当者のPC", PersonalInformation.NONE, "", MovableDay.USUAL), rating,
                new Treatment("", "", "", "", "", null, "", new TreeSet<>()));
    }

    /** Many assets: only to see that numbers of rows do not matter. */
    public void manyAssets(Cast cast, int count) {
        var register = register(cast);
        for (var i = 0; i < count; i++) {
            var number = i;
            as(cast.clerk(), () -> assets.add(register.id(), input("資産 " + number, new Rating(1 + number % 3, 1, 1, null, "", true, null, null, 1 + number % 3))));
        }
    }

    public MovableDay today() {
        return today;
    }

    /** A company with its people. @param clerk user name of its participant */
    public record Cast(CompanyRow company, EnrolmentRow enrolment, ParticipantRow participant, String clerk) {
    }
}
