/** What debtors read and do on the page that a message leads to. */
@NullMarked
package org.encours.dunning.application.page;

import org.jspecify.annotations.NullMarked;
