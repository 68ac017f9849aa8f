/** Jissen, the workshop platform: one package per feature, each with its own words, rules and screens. */
@NullMarked
package jp.jissen;

import org.jspecify.annotations.NullMarked;
