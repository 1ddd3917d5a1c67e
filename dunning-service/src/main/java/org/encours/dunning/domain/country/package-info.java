/** The law of each country on late payment: a folder a country, found by {@link CountryPacks}. */
package org.encours.dunning.domain.country;
