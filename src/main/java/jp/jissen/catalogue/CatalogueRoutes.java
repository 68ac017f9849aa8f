package jp.jissen.catalogue;

/** Where the programme's vocabularies are shown. */
public final class CatalogueRoutes {

    public static final String CONTROLS = "controls";
    public static final String GLOSSARY = "glossary";

    private CatalogueRoutes() {
    }
}
