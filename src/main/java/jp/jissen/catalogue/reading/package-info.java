/**
 * Reads the catalogue files and says in which line of which file something is wrong.
 * Internal to the catalogue: everybody else asks {@link jp.jissen.catalogue.Catalogues}.
 */
@NullMarked
package jp.jissen.catalogue.reading;

import org.jspecify.annotations.NullMarked;
