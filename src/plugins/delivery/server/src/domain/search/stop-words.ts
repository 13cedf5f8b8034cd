/** What questions are made of and documents are not: left out of a query that has other words. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  [
    '的 了 吗 呢 吧 啊 呀 么 嘛 着 过 得 地 之 与 和 及 或 在 是 有 为 对 将 把 被 从 向 于 以 到 给 让 跟 就 也 都 还 又 再 才',
    '我 你 您 他 她 它 我们 你们 他们 咱们 自己 谁 哪 哪里 哪儿 哪个 哪些 那 那个 那里 这 这个 这里 这些 那些',
    '怎么 怎样 怎么样 怎么办 怎么着 如何 咋 咋办 什么 啥 为什么 为何 何时 多少 几 几个 几天 多久 多长 什么时候 时候',
    '请 请问 想 要 想要 想问 能 能不能 能否 可以 可否 是否 是不是 有没有 应该 需 需要 会 不会 该 去 来 做 弄 搞 知道 告诉 咨询 问 查 查询 查找 一下 下 关于 有关 相关 以及 如果',
    '一个 一些 个 些 里 上 中 内 吗？',
    'the a an of to in on for and or is are how what where when do does i',
  ]
    .join(' ')
    .split(' ')
);

export const isStopWord = (word: string): boolean => STOP_WORDS.has(word);
