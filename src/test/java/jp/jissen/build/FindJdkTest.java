package jp.jissen.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code .mvn/find-jdk} picks, among made-up JDKs, in each shell that this machine has. */
@ParameterizedClass(name = "{0}")
@ValueSource(strings = {"sh", "dash", "bash", "busybox sh"})
@DisabledOnOs(OS.WINDOWS)
class FindJdkTest {

    private static final Path FIND_JDK = Path.of(".mvn/find-jdk").toAbsolutePath();
    private static final Path WRAPPER = Path.of("mvnw").toAbsolutePath();
    private static final String NONE = "No JDK 21 or newer was found";

    private final List<String> shell;
    private final Map<String, String> environment = new HashMap<>();

    @TempDir
    private Path machine;

    FindJdkTest(String shell) {
        var words = List.of(shell.split(" "));
        var program = onPath(words.getFirst());
        assumeTrue(program.isPresent(), () -> "no " + shell + " here");
        this.shell = Stream.concat(Stream.of(program.get().toString()), words.stream().skip(1)).toList();
    }

    @BeforeEach
    void aMachineWithoutJava() throws IOException {
        // realpath: macOS's temporary folder is itself behind a link
        machine = machine.toRealPath();
        var tools = Files.createDirectories(machine.resolve("tools"));
        for (var tool : List.of("sed", "readlink", "uname")) {
            program(tools.resolve(tool), "exec '" + onPath(tool).orElseThrow() + "' \"$@\"");
        }
        environment.put("PATH", tools.toString());
        environment.put("HOME", machine.resolve("home").toString());
        environment.put("JISSEN_JVM_DIRS", machine.resolve("jvm") + "/*");
    }

    @Test
    void aFittingJavaHomeIsKeptWithoutAWord() throws Exception {
        var mine = jdk("mine", "21.0.2");
        jdk("jvm/newer", "25.0.3");
        onPath(jdk("path", "26"));

        assertThat(findWith("JAVA_HOME", mine.toString())).isEqualTo(found(mine));
        assertThat(startedJava()).as("java need not be started").doesNotExist();
    }

    @Test
    void aTooOldJavaHomeIsNamedAndPassedOver() throws Exception {
        var old = jdk("old", "17.0.15");
        var fitting = jdk("jvm/fitting", "21.0.2");

        var answer = findWith("JAVA_HOME", old.toString());

        assertThat(answer.javaHome()).isEqualTo(fitting.toString());
        assertThat(answer.said()).singleElement().asString().contains(old.toString(), "17", "21");
    }

    @Test
    void aBrokenJavaHomeIsNamedAndPassedOver() throws Exception {
        var fitting = jdk("jvm/fitting", "21.0.2");

        var answer = findWith("JAVA_HOME", machine + "/gone");

        assertThat(answer.javaHome()).isEqualTo(fitting.toString());
        assertThat(answer.said()).singleElement().asString().contains(machine + "/gone");
    }

    @Test
    void theOldStyleOfVersionIsReadAsWhatItMeans() throws Exception {
        var eight = jdk("eight", "1.8.0_392");
        jdk("jvm/fitting", "21.0.2");

        assertThat(findWith("JAVA_HOME", eight.toString()).said()).singleElement().asString().contains("Java 8");
    }

    @Test
    void javaOnThePathIsFoundThroughAChainOfLinks() throws Exception {
        var home = jdk("usr/lib/some jdk", "21.0.2");
        jdk("jvm/newer", "25.0.3");
        var alternatives = Files.createDirectories(machine.resolve("etc/alternatives"));
        Files.createSymbolicLink(alternatives.resolve("java"), home.resolve("bin/java"));
        Files.createSymbolicLink(alternatives.resolve("again"), Path.of("java"));
        var bin = Files.createDirectories(machine.resolve("usr/bin"));
        Files.createSymbolicLink(bin.resolve("java"), Path.of("../../etc/alternatives/again"));
        prependToPath(bin);

        assertThat(find()).isEqualTo(found(home));
        assertThat(startedJava()).as("java need not be started").doesNotExist();
    }

    @Test
    void aLauncherOnThePathIsAskedForItsJdk() throws Exception {
        var home = jdk("versions/chosen", "21.0.2");
        jdk("jvm/newer", "25.0.3");
        var shims = Files.createDirectories(machine.resolve("shims"));
        program(shims.resolve("java"), "exec '" + home + "/bin/java' \"$@\"");
        prependToPath(shims);

        assertThat(find()).isEqualTo(found(home));
    }

    @Test
    void aTooOldJavaOnThePathIsPassedOverWithoutAWord() throws Exception {
        onPath(jdk("path", "17.0.15"));
        var fitting = jdk("jvm/fitting", "21.0.2");

        assertThat(find()).isEqualTo(found(fitting));
    }

    @Test
    void aRuntimeWithoutCompilerIsPassedOver() throws Exception {
        var runtimeOnPath = jdk("path", "25.0.3");
        Files.delete(runtimeOnPath.resolve("bin/javac"));
        onPath(runtimeOnPath);
        Files.delete(jdk("jvm/runtime", "25.0.3").resolve("bin/javac"));
        var fitting = jdk("jvm/fitting", "21.0.2");

        assertThat(find()).isEqualTo(found(fitting));
    }

    @Test
    void theNewestOfTheFoldersIsTaken() throws Exception {
        jdk("jvm/a", "17.0.15");
        jdk("jvm/b", "21.0.11");
        jdk("jvm/c", "25.0.9");
        var newest = jdk("jvm/d", "25.0.11");
        jdk("jvm/e", "22");

        assertThat(find()).isEqualTo(found(newest));
    }

    @Test
    void anEarlyAccessBuildIsTakenOnlyWhenItIsAllThereIs() throws Exception {
        var early = jdk("jvm/early", "26-ea");
        assertThat(find()).isEqualTo(found(early));

        var release = jdk("jvm/release", "21.0.2");
        assertThat(find()).isEqualTo(found(release));

        Files.writeString(early.resolve("release"), "JAVA_VERSION=\"26\"\nJAVA_RUNTIME_VERSION=\"26-ea+5-451\"\n");
        assertThat(find()).isEqualTo(found(release));
    }

    @Test
    void severalFoldersMayBeNamedAndHaveBlanksInThem() throws Exception {
        environment.put("JISSEN_JVM_DIRS", machine + "/none/*:" + machine + "/Program Files/*/Home:" + machine + "/jvm/*");
        jdk("jvm/older", "21.0.2");
        var spaced = jdk("Program Files/JDK 25 (x64)/Home", "25.0.3");

        assertThat(find()).isEqualTo(found(spaced));
    }

    @Test
    void whatSdkmanInstalledIsFound() throws Exception {
        environment.remove("JISSEN_JVM_DIRS");
        // newer than whatever the machine that runs this test has
        var sdkman = jdk("home/.sdkman/candidates/java/999.0.1-tem", "999.0.1");

        assertThat(find()).isEqualTo(found(sdkman));
    }

    @Test
    void aJdkWithoutReleaseFileIsAskedForItsVersion() throws Exception {
        var unlabelled = jdk("jvm/unlabelled", "21.0.2");
        Files.delete(unlabelled.resolve("release"));
        Files.delete(jdk("jvm/unlabelled-old", "17.0.15").resolve("release"));

        assertThat(find()).isEqualTo(found(unlabelled));
    }

    @Test
    void withoutAnyJdkOneSentenceSaysWhatToInstall() throws Exception {
        jdk("jvm/old", "17.0.15");

        var answer = find();

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.said()).singleElement().asString().contains(NONE, "install", "JAVA_HOME");
    }

    @Test
    void theSentenceIsJapaneseOnAJapaneseMachine() throws Exception {
        environment.put("LANG", "ja_JP.UTF-8");
        assertThat(find().said()).singleElement().asString().contains("JDK 21 以降が見つからない");

        environment.put("LC_ALL", "C");
        assertThat(find().said()).singleElement().asString().contains(NONE);
    }

    @Test
    void whatTheWrapperHasSetStaysAsItWas() throws Exception {
        jdk("jvm/fitting", "21.0.2");

        var answer = run("-c", """
                set -euf
                version=mine home=mine rank=mine IFS=/
                before=$-
                . "$1"
                IFS=' '
                echo "$version $home $rank" *
                [ "$before" = "$-" ]
                """, "sh", FIND_JDK.toString());

        assertThat(answer.javaHome()).isEqualTo("mine mine mine *\n");
        assertThat(answer.exit()).isZero();
    }

    @Test
    void theWrapperAsksItFirst() throws Exception {
        var answer = run(WRAPPER.toString(), "-version");

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.said()).singleElement().asString().contains(NONE);
    }

    private record Answer(int exit, String javaHome, List<String> said) {}

    private static Answer found(Path home) {
        return new Answer(0, home.toString(), List.of());
    }

    private Answer findWith(String variable, String value) throws Exception {
        environment.put(variable, value);
        return find();
    }

    /** Sources find-jdk as mvnw does; the home is printed by a child, which sees it only if it was exported. */
    private Answer find() throws Exception {
        return run("-c", "set -euf; . \"$1\"; /bin/sh -c 'printf %s \"$JAVA_HOME\"'", "sh", FIND_JDK.toString());
    }

    private Answer run(String... arguments) throws Exception {
        var out = machine.resolve("out");
        var err = machine.resolve("err");
        var builder = new ProcessBuilder(Stream.concat(shell.stream(), Arrays.stream(arguments)).toList())
                .directory(Files.createDirectories(machine.resolve("empty")).toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        var process = builder.start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).as("ended").isTrue();
        return new Answer(process.exitValue(), Files.readString(out), Files.readAllLines(err));
    }

    /** A folder that looks like a JDK: a release file, a javac, and a java that answers what find-jdk may ask. */
    private Path jdk(String folder, String version) throws IOException {
        var home = machine.resolve(folder);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        program(home.resolve("bin/java"), """
                : >'%s'
                [ "$1" != -XshowSettings:properties ] || echo "    java.home = %s" >&2
                echo 'openjdk version "%s" 2024-01-16' >&2
                """.formatted(startedJava(), home, version));
        program(home.resolve("bin/javac"), "exit 1");
        return home;
    }

    private Path startedJava() {
        return machine.resolve("java was started");
    }

    private void onPath(Path home) {
        prependToPath(home.resolve("bin"));
    }

    private void prependToPath(Path folder) {
        environment.merge("PATH", folder.toString(), (rest, first) -> first + File.pathSeparator + rest);
    }

    private static void program(Path file, String lines) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + lines + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static Optional<Path> onPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
