/** The law of each country on late payment: a folder a country, found by {@link CountryPacks}. */
@NullMarked
package org.encours.dunning.domain.country;

import org.jspecify.annotations.NullMarked;
