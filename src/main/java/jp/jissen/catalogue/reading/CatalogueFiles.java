package jp.jissen.catalogue.reading;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * The files of one version, all in UTF-8.
 *
 * @param folder  the version's folder name
 * @param sibling any file of the folder
 */
record CatalogueFiles(String folder, Resource sibling) {

    YamlMap yaml(String name) {
        var start = start(name);
        try {
            // composed, not bound to objects: only nodes know their lines
            Node root = new Yaml().compose(new StringReader(content(name)));
            if (root == null) {
                throw start.problem("the file is empty");
            }
            return new YamlMap(start.file(), root);
        } catch (MarkedYAMLException broken) {
            throw new Place(start.file(), broken.getProblemMark().getLine() + 1).problem("this is not YAML: " + broken.getProblem());
        } catch (YAMLException broken) {
            throw start.problem("this is not YAML: " + broken.getMessage());
        }
    }

    void csv(String name, List<String> columns, Consumer<CsvRow> reader) {
        new CsvTable(start(name), columns).read(content(name), reader);
    }

    private String content(String name) {
        try (var bytes = sibling.createRelative(name).getInputStream()) {
            // a decoder of our own refuses what is not UTF-8 instead of replacing it
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.readAllBytes())).toString();
        } catch (FileNotFoundException missing) {
            throw start(name).problem("the file is missing");
        } catch (CharacterCodingException foreign) {
            throw start(name).problem("the file is not in UTF-8");
        } catch (IOException unreadable) {
            throw start(name).problem("the file cannot be read: " + unreadable.getMessage());
        }
    }

    private Place start(String name) {
        return new Place("catalogue/" + folder + "/" + name, 1);
    }
}
