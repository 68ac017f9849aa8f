package jp.jissen.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import jp.jissen.catalogue.Catalogues;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

/** What needs no id belongs to nobody in particular: the role alone decides. The rest is {@link ServiceWallTest}'s. */
@Staged
class ServiceGuardTest {

    private static final String OFFICE = "[COORDINATOR]";
    private static final String STAFF = "[ADMIN, COORDINATOR]";
    private static final String SIGNED_IN = "[ADMIN, CLIENT, COLLEAGUE, COORDINATOR, EXECUTIVE, EXPERT, GUEST, LECTURER, PARTICIPANT, STRANGER]";
    private static final String EVERYBODY = "[ADMIN, CLIENT, COLLEAGUE, COORDINATOR, EXECUTIVE, EXPERT, GUEST, LECTURER, PARTICIPANT, STRANGER, nobody]";

    private static final Map<String, String> LET_THROUGH = Map.ofEntries(
            Map.entry("AccountService.create(NewAccount)", STAFF),
            Map.entry("AccountService.page(String, Pageable)", STAFF),
            Map.entry("AccountService.count(String)", STAFF),
            Map.entry("AuditTrail.page(String, int, int)", STAFF),
            Map.entry("AuditTrail.count(String)", STAFF),
            Map.entry("ActionBoard.ofExpert(int)", "[EXPERT]"),
            Map.entry("AnswerFileService.receive(byte[])", SIGNED_IN),
            Map.entry("DraftService.keep(List<Keystrokes>)", SIGNED_IN),
            Map.entry("DraftService.left(Sheet)", SIGNED_IN),
            Map.entry("DraftService.unsaved()", SIGNED_IN),
            Map.entry("DraftService.count()", SIGNED_IN),
            Map.entry("DraftService.editing(String, boolean)", SIGNED_IN),
            Map.entry("DraftService.settle(Sheet, Dealt)", SIGNED_IN),
            Map.entry("DraftService.key(UUID)", SIGNED_IN),
            Map.entry("DraftService.forget(UUID)", SIGNED_IN),
            Map.entry("JobService.page(Pageable)", OFFICE),
            Map.entry("JobService.count()", OFFICE),
            Map.entry("JobService.underWay()", OFFICE),
            Map.entry("JobService.failed()", OFFICE),
            Map.entry("OutboxService.isMailSetUp()", OFFICE),
            Map.entry("OutboxService.page(MailFilter, Pageable)", OFFICE),
            Map.entry("OutboxService.count(MailFilter)", OFFICE),
            Map.entry("OutboxService.counts()", OFFICE),
            Map.entry("OutboxService.onPaper()", OFFICE),
            Map.entry("OwnAccountService.get()", SIGNED_IN),
            Map.entry("OwnAccountService.mailSetup()", STAFF),
            Map.entry("OwnAccountService.tryMail(Locale)", STAFF),
            Map.entry("OwnAccountService.preferences()", SIGNED_IN),
            Map.entry("OwnAccountService.prefer(Preferences)", SIGNED_IN),
            Map.entry("OwnAccountService.changePassword(String, String, String)", SIGNED_IN),
            Map.entry("RegisterService.progressOfAll()", "[COORDINATOR, EXPERT]"),
            Map.entry("RosterExport.template(Locale)", OFFICE),
            Map.entry("SlipService.owner(String)", EVERYBODY),
            Map.entry("SlipService.redeem(String, String, String)", EVERYBODY),
            Map.entry("SpaceService.open(SpaceKind)", OFFICE),
            Map.entry("CompanyListService.figureKeys()", OFFICE),
            Map.entry("CompanyService.create(CompanyProfile)", OFFICE),
            Map.entry("CompanyService.mine(Role)", SIGNED_IN),
            Map.entry("ScheduleService.current()", SIGNED_IN),
            Map.entry("ScheduleService.businessDays()", SIGNED_IN),
            Map.entry("ScheduleService.closings()", STAFF),
            Map.entry("ScheduleService.close(Period, String)", OFFICE),
            Map.entry("EditionService.list()", SIGNED_IN),
            Map.entry("EditionService.current()", SIGNED_IN),
            Map.entry("EditionService.create(int)", OFFICE));

    @Autowired
    ApplicationContext program;
    @Autowired
    Stage stage;
    @Autowired
    Catalogues catalogues;
    @Autowired
    TransactionTemplate transactions;

    @Test
    void whereNoIdIsAskedForTheRoleDecides() {
        var arguments = new Arguments(catalogues.latest().riskScales().getFirst());
        var letThrough = new TreeMap<String, String>();
        program.getBeansWithAnnotation(Service.class).values().forEach(service -> Arrays.stream(AopUtils.getTargetClass(service).getDeclaredMethods()).filter(ServiceWalk::needsNoId)
                .forEach(method -> letThrough.put(ServiceWalk.name(method), letThrough(service, method, arguments))));

        assertThat(letThrough).containsExactlyInAnyOrderEntriesOf(LET_THROUGH);
    }

    private String letThrough(Object service, Method method, Arguments arguments) {
        Set<String> people = new TreeSet<>();
        for (var persona : Persona.values()) {
            if (stage.as(persona, () -> passes(service, method, arguments))) {
                people.add(persona.name());
            }
        }
        SecurityContextHolder.clearContext();
        if (passes(service, method, arguments)) {
            people.add("nobody");
        }
        return people.toString();
    }

    /** Nothing of it lasts. */
    private boolean passes(Object service, Method method, Arguments arguments) {
        return Boolean.TRUE.equals(transactions.execute(transaction -> {
            transaction.setRollbackOnly();
            try {
                method.invoke(service, Arrays.stream(method.getGenericParameterTypes()).map(type -> arguments.make(type, Things.nowhere())).toArray());
                return true;
            } catch (InvocationTargetException thrown) {
                return !(thrown.getCause() instanceof AccessDeniedException) && !(thrown.getCause() instanceof AuthenticationCredentialsNotFoundException);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }));
    }
}
