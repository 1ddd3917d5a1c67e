/** What a case claims, what came in, what was given up and laid out: sums without a case. */
package org.encours.collections.domain.money;
