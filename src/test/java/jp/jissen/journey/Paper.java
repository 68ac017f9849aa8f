package jp.jissen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import com.microsoft.playwright.Page;

/** A page as it comes out of the printer: its words and its picture, by the programs of poppler-utils. */
record Paper(String words, double ink) {

    private static final int WHITE = 0xf0;

    static Paper of(Page page, String name) throws IOException, InterruptedException {
        var folder = Files.createDirectories(Path.of("target/paper"));
        var pdf = folder.resolve(name + ".pdf");
        page.pdf(new Page.PdfOptions().setPath(pdf).setPreferCSSPageSize(true).setPrintBackground(true));
        run("pdftotext", "-layout", "-enc", "UTF-8", pdf.toString(), folder.resolve(name + ".txt").toString());
        run("pdftoppm", "-png", "-r", "40", "-f", "1", "-singlefile", pdf.toString(), folder.resolve(name).toString());
        var words = Files.readString(folder.resolve(name + ".txt"), StandardCharsets.UTF_8).replaceAll("\\s", "");
        return new Paper(words, ink(folder.resolve(name + ".png")));
    }

    /** Which share of the first page is not white. */
    private static double ink(Path picture) throws IOException {
        var image = ImageIO.read(picture.toFile());
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return (double) IntStream.of(pixels).filter(pixel -> (pixel & 0xff) < WHITE).count() / pixels.length;
    }

    private static void run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as("%s: %s", List.of(command), said).isZero();
    }
}
