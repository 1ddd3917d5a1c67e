/** Germany: what may be claimed for a late debt. */
package org.encours.dunning.domain.country.de;
