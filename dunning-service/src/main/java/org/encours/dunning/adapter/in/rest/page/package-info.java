/** The page that a message's link opens, without a token: the link is what gives the right. */
package org.encours.dunning.adapter.in.rest.page;
