import type { Answered } from '../../lib/sites/index.ts';

/** A compose box on a page as small as can be, and what must be read around it. */
export interface Place {
  readonly what: string;
  readonly site: string;
  readonly url: string;
  readonly html: string;
  /** Elements with an open shadow root: selector → what is in it. */
  readonly shadows?: Readonly<Record<string, string>>;
  /** Where the focus goes; the last match, through shadow roots. */
  readonly focus: string;
  readonly kind: 'post' | 'comment' | 'reply' | 'message';
  readonly identity?: string;
  readonly answered?: Partial<Answered>;
  readonly limit?: number;
  /** The control that publishes. */
  readonly press?: string;
  readonly account?: 'company' | 'personal';
}

const LEXICAL = 'contenteditable="true" role="textbox" data-lexical-editor="true"';
const TIPTAP = 'contenteditable="true" role="textbox" class="tiptap ProseMirror"';
const DRAFT = 'contenteditable="true" class="public-DraftEditor-content"';

const TWEET = `<article data-testid="tweet">
  <div data-testid="User-Name">Ann Lee @annlee</div><div data-testid="tweetText">My order never came.</div>
  <div role="link"><div data-testid="tweetText">Quoted words</div></div>
  <a href="/annlee/status/7"><time datetime="2026-09-01T10:00:00Z"></time></a></article>`;
const ACCOUNT =
  '<div data-testid="SideNav_AccountSwitcher_Button"><div data-testid="UserAvatar-Container-acme"></div></div>';
const ANN = { text: 'My order never came.', author: '@annlee', age: '2026-09-01T10:00:00Z' };

const X: Place[] = [
  {
    what: 'a new post with a quoted one',
    site: 'x',
    url: 'https://x.com/compose/post',
    html: `${ACCOUNT}<div role="dialog"><div data-testid="tweetTextarea_0" ${DRAFT}></div>
      <div data-testid="attachments"><div role="link"><div data-testid="tweetText">Quoted</div></div></div>
      <button data-testid="tweetButton">Post</button></div>`,
    focus: '[data-testid="tweetTextarea_0"]',
    kind: 'post',
    identity: '@acme',
    answered: { text: 'Quoted', isQuoted: true },
    press: '[data-testid="tweetButton"]',
  },
  {
    what: 'a reply in a dialog',
    site: 'x',
    url: 'https://x.com/compose/post',
    html: `${ACCOUNT}<div role="dialog">${TWEET}<div data-testid="tweetTextarea_0" ${DRAFT}></div><button data-testid="tweetButton">Reply</button></div>`,
    focus: '[data-testid="tweetTextarea_0"]',
    kind: 'reply',
    answered: ANN,
  },
  {
    what: 'the second part of a thread',
    site: 'x',
    url: 'https://x.com/compose/post',
    html: `<div role="dialog"><div data-testid="tweetTextarea_0" ${DRAFT}></div><div data-testid="tweetTextarea_1" ${DRAFT}></div><button data-testid="tweetButton">Post all</button></div>`,
    focus: '[data-testid="tweetTextarea_1"]',
    kind: 'post',
    press: '[data-testid="tweetButton"]',
  },
  {
    what: 'an inline reply',
    site: 'x',
    url: 'https://x.com/annlee/status/7',
    html: `<div data-testid="primaryColumn">${TWEET}<div data-testid="tweetTextarea_0" ${DRAFT}></div><button data-testid="tweetButtonInline">Antworten</button></div>`,
    focus: '[data-testid="tweetTextarea_0"]',
    kind: 'reply',
    answered: ANN,
    press: '[data-testid="tweetButtonInline"]',
  },
  {
    what: 'an inline box whose button posts',
    site: 'x',
    url: 'https://x.com/annlee/status/7',
    html: `<div data-testid="primaryColumn">${TWEET}<div data-testid="tweetTextarea_0" ${DRAFT}></div><button data-testid="tweetButtonInline">Postear</button></div>`,
    focus: '[data-testid="tweetTextarea_0"]',
    kind: 'post',
  },
  {
    what: 'the mobile layout’s reply',
    site: 'x',
    url: 'https://mobile.x.com/compose/post',
    html: `<main>${TWEET}<div data-testid="tweetTextarea_0"><textarea></textarea></div><button data-testid="tweetButton">Reply</button></main>`,
    focus: 'textarea',
    kind: 'reply',
    answered: ANN,
    press: '[data-testid="tweetButton"]',
  },
];

const CARD = `<p componentkey="feed-commentary_1"><span data-testid="expandable-text-box">Is it open on Sunday? <button>…more</button></span></p>
  <button aria-label="Open control menu for post by Ann Lee"></button>`;
const LINKEDIN: Place[] = [
  {
    what: 'the post box in the shadow root',
    site: 'linkedin',
    url: 'https://www.linkedin.com/feed/',
    html: '<div id="interop-outlet"></div>',
    shadows: {
      '#interop-outlet': `<div role="dialog" data-test-modal-id="sharebox"><button class="share-unified-settings-entry-button"><b>Acme Ltd</b><br>Post to Anyone</button>
        <div class="ql-editor" contenteditable="true" data-test-ql-editor-contenteditable="true"></div><button class="share-actions__primary-action">Post</button></div>`,
    },
    focus: '.ql-editor',
    kind: 'post',
    identity: 'Acme Ltd',
    account: 'company',
    press: '.share-actions__primary-action',
  },
  {
    what: 'the post box of 2026, which is no comment though its editor is the same',
    site: 'linkedin',
    url: 'https://www.linkedin.com/sharing/compose',
    html: `<dialog open data-testid="dialog"><div data-sdui-screen="com.linkedin.sdui.flagshipnav.sharing.ShareCompose"><div data-testid="ui-core-tiptap-text-editor-wrapper"><div ${TIPTAP} componentkey="ShareBox_textEditor"></div></div>
      <button aria-label="Media"><svg></svg></button><a aria-label="Scheduled"></a><button id="post">Post</button></div></dialog>`,
    focus: '.ProseMirror',
    kind: 'post',
    press: '#post',
  },
  {
    what: 'a page’s own admin view',
    site: 'linkedin',
    url: 'https://www.linkedin.com/company/42/admin/page-posts/published/?share=true',
    html: '<div class="share-box"><div class="ql-editor" contenteditable="true"></div><button class="share-actions__primary-action">Post</button></div>',
    focus: '.ql-editor',
    kind: 'post',
    account: 'company',
  },
  {
    what: 'a comment in the feed',
    site: 'linkedin',
    url: 'https://www.linkedin.com/feed/',
    html: `<div role="listitem">${CARD}<div data-testid="ui-core-tiptap-text-editor-wrapper"><div ${TIPTAP}><p data-placeholder="Comment as Acme Ltd…"></p></div></div><button>Comment</button></div>`,
    focus: '.ProseMirror',
    kind: 'comment',
    identity: 'Acme Ltd',
    answered: { text: 'Is it open on Sunday?', author: 'Ann Lee' },
    limit: 1250,
    press: 'div > button:last-child',
  },
  {
    what: 'a reply in the feed',
    site: 'linkedin',
    url: 'https://www.linkedin.com/feed/',
    html: `<div role="listitem">${CARD}<div data-testid="expandable-text-box">It never came</div><div data-testid="ui-core-tiptap-text-editor-wrapper"><div ${TIPTAP}></div></div><button>Reply</button></div>`,
    focus: '.ProseMirror',
    kind: 'reply',
    answered: { text: 'It never came' },
  },
  {
    what: 'a classic comment',
    site: 'linkedin',
    url: 'https://www.linkedin.com/feed/update/urn:li:activity:1/',
    html: `<img class="global-nav__me-photo" alt="Ana Ruiz"><div data-urn="1"><span class="update-components-actor__title">Ann Lee</span><span class="update-components-actor__sub-description">2h</span>
      <div class="update-components-text">We moved.</div><form class="comments-comment-box__form"><div class="ql-editor" contenteditable="true"></div><button class="comments-comment-box__submit-button--cr">Comment</button></form></div>`,
    focus: '.ql-editor',
    kind: 'comment',
    identity: 'Ana Ruiz',
    account: 'personal',
    answered: { text: 'We moved.', author: 'Ann Lee', age: '2h' },
    press: '.comments-comment-box__submit-button--cr',
  },
  {
    what: 'a message',
    site: 'linkedin',
    url: 'https://www.linkedin.com/feed/',
    html: '<form><div class="msg-form__contenteditable" contenteditable="true"><p></p></div><button class="msg-form__send-button">Send</button></form>',
    focus: '.msg-form__contenteditable',
    kind: 'message',
    press: '.msg-form__send-button',
  },
];

const STORY = '<div data-ad-rendering-role="story_message">We open at nine.</div>';
const FACEBOOK: Place[] = [
  {
    what: 'a new post',
    site: 'facebook',
    url: 'https://www.facebook.com/',
    html: `<div role="dialog"><form method="POST"><div ${LEXICAL} aria-label="What’s on your mind, Acme?"></div><div role="button" aria-label="Post"></div></form></div>`,
    focus: '[role="textbox"]',
    kind: 'post',
    identity: 'Acme',
    account: 'company',
    press: '[role="button"]',
  },
  {
    what: 'a post in a group',
    site: 'facebook',
    url: 'https://www.facebook.com/groups/1/',
    html: `<div role="dialog"><div ${LEXICAL} aria-placeholder="Write something..."></div><div role="button">Posten</div></div>`,
    focus: '[role="textbox"]',
    kind: 'post',
    press: '[role="button"]',
  },
  {
    what: 'a comment',
    site: 'facebook',
    url: 'https://www.facebook.com/',
    html: `<div role="article">${STORY}<form><div ${LEXICAL} aria-label="Als Acme Ltd kommentieren"></div><div id="focused-state-composer-submit"><div role="button" aria-label="Comment"></div></div></form></div>`,
    focus: '[role="textbox"]',
    kind: 'comment',
    identity: 'Acme Ltd',
    answered: { text: 'We open at nine.' },
    limit: 8000,
    press: '#focused-state-composer-submit [role="button"]',
  },
  {
    what: 'a comment in a language we do not know',
    site: 'facebook',
    url: 'https://www.facebook.com/',
    html: `<div role="article">${STORY}<form role="presentation"><div ${LEXICAL} aria-label="Kommentér som Acme"></div></form></div>`,
    focus: '[role="textbox"]',
    kind: 'comment',
    answered: { text: 'We open at nine.' },
  },
  {
    what: 'a reply to a comment',
    site: 'facebook',
    url: 'https://www.facebook.com/',
    html: `<div role="dialog">${STORY}<div role="article" aria-label="Comment by Ann Lee 3 hours ago"><div dir="auto">My order never came.</div></div>
      <form><div ${LEXICAL} aria-label="Reply to Ann Lee"></div></form></div>`,
    focus: '[role="textbox"]',
    kind: 'reply',
    answered: { text: 'My order never came.', author: 'Ann Lee', age: '3 hours ago' },
  },
  {
    what: 'a message',
    site: 'facebook',
    url: 'https://www.facebook.com/messages/t/1',
    html: `<div ${LEXICAL} aria-label="Message"></div>`,
    focus: '[role="textbox"]',
    kind: 'message',
  },
  {
    what: 'the business suite',
    site: 'business-suite',
    url: 'https://business.facebook.com/latest/composer/',
    html: '<div role="main"><div role="combobox" contenteditable="true"></div><div role="button">\u200bPubliceren\u200b</div></div>',
    focus: '[role="combobox"]',
    kind: 'post',
    account: 'company',
    press: '[role="button"]',
  },
];

const META: Place[] = [
  {
    what: 'a caption',
    site: 'instagram',
    url: 'https://www.instagram.com/',
    html: `<a href="/acme/"><svg aria-label="Profile"></svg></a><div role="dialog"><div ${LEXICAL} aria-label="Write a caption..."></div><div role="button">Share</div></div>`,
    focus: '[role="textbox"]',
    kind: 'post',
    identity: '@acme',
    account: 'company',
    press: '[role="button"]',
  },
  {
    what: 'a comment',
    site: 'instagram',
    url: 'https://www.instagram.com/p/1/',
    html: '<article><header><a href="/annlee/">annlee</a></header><h1>Our new bread</h1><time datetime="2026-09-01"></time><form><textarea aria-label="Add a comment…"></textarea><div role="button">Post</div></form></article>',
    focus: 'textarea',
    kind: 'comment',
    answered: { text: 'Our new bread', author: 'annlee', age: '2026-09-01' },
    press: '[role="button"]',
  },
  {
    what: 'a reply',
    site: 'instagram',
    url: 'https://www.instagram.com/p/1/',
    html: '<form><textarea>@annlee </textarea></form>',
    focus: 'textarea',
    kind: 'reply',
  },
  {
    what: 'a direct message',
    site: 'instagram',
    url: 'https://www.instagram.com/direct/t/1/',
    html: `<div ${LEXICAL}></div>`,
    focus: '[role="textbox"]',
    kind: 'message',
  },
  {
    what: 'a new post',
    site: 'threads',
    url: 'https://www.threads.com/',
    html: `<div role="dialog"><a href="/@acme">acme</a><div ${LEXICAL}></div><div role="button">Post</div></div>`,
    focus: '[role="textbox"]',
    kind: 'post',
    identity: '@acme',
    press: '[role="button"]',
  },
  {
    what: 'a reply',
    site: 'threads',
    url: 'https://www.threads.com/',
    html: `<div role="dialog"><div data-pressable-container><a href="/@annlee">annlee</a><time datetime="2026-09-01"></time><span dir="auto">My order never came.</span></div>
      <a href="/@acme">acme</a><div ${LEXICAL}></div><div role="button">Post</div></div>`,
    focus: '[role="textbox"]',
    kind: 'reply',
    identity: '@acme',
    answered: { text: 'My order never came.', author: '@annlee', age: '2026-09-01' },
  },
];

const REDDIT: Place[] = [
  {
    what: 'a reply',
    site: 'reddit',
    url: 'https://www.reddit.com/r/bread/comments/1/',
    html: `<shreddit-app><span id="expand-user-drawer-button"><span>acme</span></span><shreddit-post author="bob"></shreddit-post>
      <shreddit-comment author="annlee"><faceplate-timeago ts="2026-09-01"></faceplate-timeago><div slot="comment">My order never came.</div>
      <faceplate-form><shreddit-composer><div slot="rte" ${LEXICAL}></div><button slot="submit-button" type="submit">Comment</button></shreddit-composer></faceplate-form></shreddit-comment></shreddit-app>`,
    focus: '[slot="rte"]',
    kind: 'reply',
    identity: 'acme',
    answered: { text: 'My order never came.', author: 'annlee', age: '2026-09-01' },
    press: '[slot="submit-button"]',
  },
  {
    what: 'a comment',
    site: 'reddit',
    url: 'https://www.reddit.com/r/bread/comments/1/',
    html: `<shreddit-post author="bob" created-timestamp="2026-09-02"><h1 slot="title">Best bread</h1><div slot="text-body">Where to buy it?</div></shreddit-post>
      <comment-composer-host><shreddit-composer><div slot="rte" ${LEXICAL}></div></shreddit-composer></comment-composer-host>`,
    focus: '[slot="rte"]',
    kind: 'comment',
    answered: { text: 'Best bread. Where to buy it?', author: 'bob', age: '2026-09-02' },
  },
  {
    what: 'a comment in markdown',
    site: 'reddit',
    url: 'https://www.reddit.com/r/bread/comments/1/',
    html: '<shreddit-post author="bob"><h1 slot="title">Best bread</h1></shreddit-post><shreddit-composer><reddit-rte></reddit-rte></shreddit-composer>',
    shadows: { 'reddit-rte': '<textarea></textarea>' },
    focus: 'textarea',
    kind: 'comment',
    answered: { text: 'Best bread' },
  },
  {
    what: 'a post’s title',
    site: 'reddit',
    url: 'https://www.reddit.com/r/bread/submit',
    html: '<r-post-form><faceplate-textarea-input name="title"></faceplate-textarea-input><r-post-form-submit-button></r-post-form-submit-button></r-post-form>',
    shadows: { 'faceplate-textarea-input': '<textarea id="innerTextArea"></textarea>' },
    focus: 'textarea',
    kind: 'post',
    limit: 300,
    press: 'r-post-form-submit-button',
  },
  {
    what: 'an old reply',
    site: 'reddit',
    url: 'https://old.reddit.com/r/bread/comments/1/',
    html: `<div id="header"><span class="user"><a>acme</a></span></div><div class="commentarea"><div class="thing comment"><a class="author">annlee</a><time datetime="2026-09-01"></time>
      <div class="usertext-body"><div class="md">My order never came.</div></div><form><div class="usertext-edit"><textarea name="text"></textarea></div><div class="usertext-buttons"><button class="save">save</button></div></form></div></div>`,
    focus: 'textarea',
    kind: 'reply',
    identity: 'acme',
    answered: { text: 'My order never came.', author: 'annlee', age: '2026-09-01' },
    press: '.save',
  },
];

const FEDERATED: Place[] = [
  {
    what: 'a reply',
    site: 'bluesky',
    url: 'https://bsky.app/',
    html: `<nav><a aria-label="Perfil" href="/profile/acme.bsky.social"></a></nav><div data-testid="feedItem-by-ann.bsky.social"><a href="/profile/ann/post/1" aria-label="1 Sep 2026"></a><div data-testid="postText">My order never came.</div></div>
      <div role="dialog"><div data-testid="composePostView"><div role="button" aria-label="Expand or collapse the full post you are replying to"><b>Ann Lee</b><p>My order never came.</p></div>
      <div ${TIPTAP}></div><button data-testid="composerPublishBtn" aria-label="Publish reply">Reply</button></div></div>`,
    focus: '.ProseMirror',
    kind: 'reply',
    identity: '@acme.bsky.social',
    account: 'company',
    answered: { text: 'My order never came.', author: '@ann.bsky.social', age: '1 Sep 2026' },
    press: '[data-testid="composerPublishBtn"]',
  },
  {
    what: 'a post',
    site: 'bluesky',
    url: 'https://bsky.app/',
    html: `<div role="dialog"><div data-testid="composePostView"><button aria-label="Cancel"></button><div ${TIPTAP}></div><button data-testid="composerPublishBtn" aria-label="Publish post">Post</button></div></div>`,
    focus: '.ProseMirror',
    kind: 'post',
  },
  {
    what: 'a reply',
    site: 'mastodon',
    url: 'https://mastodon.social/home',
    html: `<div id="mastodon"><article><p>My order never came.</p><time datetime="2026-09-01"></time></article><form class="compose-form"><div class="navigation-bar"><span class="display-name__account">@acme@mastodon.social</span></div>
      <div class="reply-indicator"><span class="display-name__account">@ann</span><div class="reply-indicator__content">My order never came.</div></div><textarea class="autosuggest-textarea__textarea"></textarea>
      <div class="compose-form__submit"><button type="submit">Reply</button></div></form></div>`,
    focus: 'textarea',
    kind: 'reply',
    identity: '@acme@mastodon.social',
    account: 'company',
    answered: { text: 'My order never came.', author: '@ann', age: '2026-09-01' },
    press: 'button',
  },
  {
    what: 'a reply',
    site: 'elk',
    url: 'https://elk.zone/compose',
    html: `<div aria-roledescription="publish-widget"><a href="/mastodon.social/@acme"></a><div class="content-editor ProseMirror" contenteditable="true"></div><button class="publish-button">Reply!</button></div>`,
    focus: '.ProseMirror',
    kind: 'reply',
    identity: '@acme',
    press: '.publish-button',
  },
  {
    what: 'a reply',
    site: 'phanpy',
    url: 'https://phanpy.social/',
    html: `<div id="compose-container"><div class="compose-top"><span class="account-block"><b>Acme</b> <span class="bidi-acct">@acme</span></span></div>
      <details class="status-preview"><div class="status-preview-legend reply-to">Replying to Ann’s post</div><span class="name-text"><i>@ann</i></span><time datetime="2026-09-01"></time><div class="content">My order never came.</div></details>
      <form><textarea class="compose-field" name="status"></textarea><button type="submit">Reply</button></form></div>`,
    focus: 'textarea',
    kind: 'reply',
    identity: '@acme',
    answered: { text: 'My order never came.', author: '@ann', age: '2026-09-01' },
    press: 'button',
  },
];

const BOX =
  '<div id="contenteditable-root" contenteditable="true"></div><div id="submit-button"><button>Comment</button></div>';
const VIDEO: Place[] = [
  {
    what: 'a reply',
    site: 'youtube',
    url: 'https://www.youtube.com/watch?v=1',
    html: `<ytd-comment-thread-renderer><a id="author-text">@ann</a><span id="published-time-text">2 days ago</span><div id="content-text">My order never came.</div>
      <ytd-comment-reply-dialog-renderer><ytd-commentbox><div id="author-thumbnail"><img alt="Acme Ltd"></div>${BOX}</ytd-commentbox></ytd-comment-reply-dialog-renderer></ytd-comment-thread-renderer>`,
    focus: '#contenteditable-root',
    kind: 'reply',
    identity: 'Acme Ltd',
    answered: { text: 'My order never came.', author: '@ann', age: '2 days ago' },
    press: '#submit-button button',
  },
  {
    what: 'a comment',
    site: 'youtube',
    url: 'https://www.youtube.com/watch?v=1',
    html: `<ytd-comments-header-renderer><ytd-commentbox>${BOX}</ytd-commentbox></ytd-comments-header-renderer>`,
    focus: '#contenteditable-root',
    kind: 'comment',
  },
  {
    what: 'a community post',
    site: 'youtube',
    url: 'https://www.youtube.com/@acme/posts',
    html: '<ytd-backstage-post-dialog-renderer><div id="contenteditable-root" contenteditable="true"></div><button aria-label="Post"></button></ytd-backstage-post-dialog-renderer>',
    focus: '#contenteditable-root',
    kind: 'post',
    limit: 7700,
    press: 'button',
  },
  {
    what: 'a title',
    site: 'youtube-studio',
    url: 'https://studio.youtube.com/video/1/edit',
    html: '<span id="entity-name">Acme Ltd</span><ytcp-uploads-dialog><div id="title-textarea"><div id="textbox" contenteditable="true"></div></div><div id="done-button"><button>Publish</button></div></ytcp-uploads-dialog>',
    focus: '#textbox',
    kind: 'post',
    identity: 'Acme Ltd',
    limit: 100,
    press: '#done-button button',
  },
  {
    what: 'a caption',
    site: 'tiktok',
    url: 'https://www.tiktok.com/tiktokstudio/upload',
    html: `<a data-e2e="nav-profile" href="/@acme"></a><div ${DRAFT}></div><button data-e2e="post_video_button">Post</button>`,
    focus: '[contenteditable]',
    kind: 'post',
    identity: '@acme',
    press: 'button',
  },
  {
    what: 'a comment',
    site: 'tiktok',
    url: 'https://www.tiktok.com/@acme/video/1',
    html: `<div><div data-e2e="comment-input"><div ${DRAFT}></div></div><div data-e2e="comment-post">Post</div></div>`,
    focus: '[contenteditable]',
    kind: 'comment',
    limit: 150,
    press: '[data-e2e="comment-post"]',
  },
];

const OTHERS: Place[] = [
  {
    what: 'a title',
    site: 'pinterest',
    url: 'https://es.pinterest.com/pin-creation-tool/',
    html: `<input type="text" id="storyboard-selector-title"><div data-test-id="storyboard-description-field-container"><div ${DRAFT}></div></div><div data-test-id="storyboard-creation-nav-done"><button>Publish</button></div>`,
    focus: 'input',
    kind: 'post',
    limit: 100,
    press: 'button',
  },
  {
    what: 'a comment',
    site: 'pinterest',
    url: 'https://www.pinterest.com/pin/1/',
    html: `<div data-test-id="comment-editor-container"><div ${DRAFT}></div></div>`,
    focus: '[contenteditable]',
    kind: 'comment',
  },
  {
    what: 'a post of several blocks',
    site: 'tumblr',
    url: 'https://www.tumblr.com/new/text',
    html: '<div role="dialog"><div class="block-editor-writing-flow"><p contenteditable="true">One</p><p contenteditable="true">Two</p></div><button>Post now</button></div>',
    focus: 'p',
    kind: 'post',
    press: 'button',
  },
  {
    what: 'a post',
    site: 'buffer',
    url: 'https://publish.buffer.com/',
    html: '<div role="dialog"><div data-testid="composer-text-area" data-slate-editor="true" contenteditable="true"></div><button>Schedule Post</button></div>',
    focus: '[contenteditable]',
    kind: 'post',
    press: 'button',
  },
  {
    what: 'a reply',
    site: 'buffer',
    url: 'https://publish.buffer.com/community',
    html: '<div><div data-testid="comment-thread-content"><div data-testid="comment-item">My order never came.</div></div><div data-testid="reply-form-item"><textarea placeholder="Type in your reply"></textarea><button type="submit">Reply</button></div></div>',
    focus: 'textarea',
    kind: 'reply',
    answered: { text: 'My order never came.' },
    press: 'button',
  },
  {
    what: 'a post in its frame',
    site: 'google-business',
    url: 'https://www.google.com/local/business/1/promote/updates/add',
    html: '<form><textarea></textarea><button type="button">Publish</button></form>',
    focus: 'textarea',
    kind: 'post',
    account: 'company',
    press: 'button',
  },
  {
    what: 'an answer to a review',
    site: 'google-business',
    url: 'https://business.google.com/reviews',
    html: '<textarea></textarea><button>Reply</button>',
    focus: 'textarea',
    kind: 'reply',
    press: 'button',
  },
];

export const PLACES: readonly Place[] = [
  ...X,
  ...LINKEDIN,
  ...FACEBOOK,
  ...META,
  ...REDDIT,
  ...FEDERATED,
  ...VIDEO,
  ...OTHERS,
];
